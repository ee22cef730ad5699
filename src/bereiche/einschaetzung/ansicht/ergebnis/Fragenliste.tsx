/** The questions that would settle the result, by what they decide, each leading to its cell. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { GeleseneMappe } from '../../../../mappe/fallmappe';
import {
  ABSCHNITT,
  NICHTS_OFFEN,
  entscheidetUeberText,
  weitereFragenText,
} from '../../../../fall/texte/ergebnis';
import { mitAnzahl } from '../../../../bausteine/texte/pane';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import type { Fragengruppe } from './fragen';
import { Eingabeknopf } from '../../../../bausteine/Eingabeknopf';
import { Klappe } from '../../../../bausteine/Klappe';

const useStyles = makeStyles({
  text: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
  },
});

interface Props {
  readonly gruppen: readonly Fragengruppe[];
  readonly mappe: GeleseneMappe;
}

/** So many are enough to go on with; one more is shown rather than folded alone. */
const SICHTBAR = 2;

export function Fragenliste({ gruppen, mappe }: Props): ReactNode {
  const styles = useStyles();
  const anzahl = gruppen.flatMap(({ ids }) => ids).length;
  if (anzahl === 0)
    return (
      <Abschnitt titel={ABSCHNITT.fragen}>
        <p className={styles.text}>{NICHTS_OFFEN}</p>
      </Abschnitt>
    );
  const sichtbar = anzahl > SICHTBAR + 1 ? SICHTBAR : anzahl;
  return (
    <Abschnitt titel={mitAnzahl(ABSCHNITT.fragen, anzahl)}>
      <Gruppen gruppen={teilVon(gruppen, 0, sichtbar)} mappe={mappe} />
      {anzahl > sichtbar && (
        <Klappe titel={weitereFragenText(anzahl - sichtbar)}>
          <Gruppen gruppen={teilVon(gruppen, sichtbar, anzahl)} mappe={mappe} />
        </Klappe>
      )}
    </Abschnitt>
  );
}

/** Of all questions in their order those from one place to another, still grouped. */
function teilVon(gruppen: readonly Fragengruppe[], von: number, bis: number): readonly Fragengruppe[] {
  let davor = 0;
  return gruppen
    .map(({ arten, ids }) => {
      const teil = ids.slice(Math.max(0, von - davor), Math.max(0, bis - davor));
      davor += ids.length;
      return { arten, ids: teil };
    })
    .filter(({ ids }) => ids.length > 0);
}

function Gruppen({ gruppen, mappe }: Props): ReactNode {
  const styles = useStyles();
  return gruppen.map(({ arten, ids }) => (
    <div key={arten.join()}>
      <p className={styles.text}>{entscheidetUeberText(arten, ids.length)}</p>
      <Knoepfe ids={ids} mappe={mappe} />
    </div>
  ));
}

interface KnoepfeProps extends Pick<Props, 'mappe'> {
  readonly ids: Fragengruppe['ids'];
}

function Knoepfe({ ids, mappe }: KnoepfeProps): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {ids.map((id) => (
        <li key={id}>
          <Eingabeknopf id={id} mappe={mappe} />
        </li>
      ))}
    </ul>
  );
}
