/** The completed Profilings, the newest first, each with the way to its row. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { germanDate } from '../../../listen/plainDate';
import type { Momentaufnahme } from '../fach/momentaufnahme';
import type { Verlauf } from '../fach/zeile';
import { mitAnzahl } from '../../../bausteine/texte/pane';
import { REGELN_DAMALS } from '../texte/regelwerk';
import { VERLAUF } from '../texte/verlauf';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Zellknopf } from '../../../bausteine/Zellknopf';
import { Knopf } from '../../../bausteine/Knopf';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** More of them at once would make a long history slow to show. */
const AUF_EINMAL = 12;

interface Props {
  readonly verlauf: Verlauf;
  /** The version of the rules that decide now. */
  readonly regelwerk: string;
}

export function Profilingliste({ verlauf, regelwerk }: Props): ReactNode {
  const styles = useStyles();
  const [sichtbar, setSichtbar] = useState(AUF_EINMAL);
  const { aufnahmen, kette, zeilen, ortJeNr } = verlauf;
  const neueste = [...aufnahmen].reverse();
  const weitere = neueste.length - sichtbar;
  if (zeilen.length === 0)
    return (
      <Abschnitt titel={VERLAUF.profilinge}>
        <p className={styles.text}>{VERLAUF.nieAbgeschlossen}</p>
      </Abschnitt>
    );
  return (
    <Abschnitt titel={mitAnzahl(VERLAUF.profilinge, aufnahmen.length)}>
      {kette.length === 0 && <p className={styles.text}>{VERLAUF.ketteHeil}</p>}
      <ul className={styles.list}>
        {neueste.slice(0, sichtbar).map((each, stelle) => (
          <li key={`${each.nr} ${stelle}`}>
            <Zellknopf
              zeile
              ort={ortJeNr.get(each.nr) ?? null}
              label={VERLAUF.profilingVom(each.nr, germanDate(each.datum))}
              zusatz={zusatzVon(each, aufnahmen, regelwerk)}
            />
          </li>
        ))}
      </ul>
      {weitere > 0 && (
        <Knopf size="small" onClick={() => setSichtbar(sichtbar + 10 * AUF_EINMAL)}>
          {VERLAUF.weitere(weitere)}
        </Knopf>
      )}
    </Abschnitt>
  );
}

/** The rules are named where they are others than now. */
function zusatzVon(aufnahme: Momentaufnahme, alle: readonly Momentaufnahme[], regelwerk: string): string {
  const { nr, kennung, profillage, fachkraft, korrigiert, bemerkung } = aufnahme;
  const berichtigung = alle.filter((each) => each.korrigiert === nr).at(-1);
  const teile = [
    kennung,
    profillage,
    fachkraft,
    aufnahme.regelwerk === '' || aufnahme.regelwerk === regelwerk
      ? ''
      : REGELN_DAMALS.nach(aufnahme.regelwerk),
    korrigiert === null ? '' : VERLAUF.korrekturZu(korrigiert),
    berichtigung === undefined ? '' : VERLAUF.berichtigtDurch(berichtigung.nr),
    bemerkung,
  ];
  return teile.filter((teil) => teil !== '').join(' · ');
}
