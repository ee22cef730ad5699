/** The checklist of the talk: every point is settled by the person, none by default, and what is still open is said. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { pruefpunktSetzen } from '../vorhaben/pruefpunkte';
import type { Verlaufsblick } from '../vorhaben/verlaufsblick';
import { PRUEFPUNKTE, type PruefpunktId } from '../../../rules/pruefpunkte';
import type { Pruefpunkt } from '../fach/readPruefpunkte';
import { VERLAUF } from '../texte/verlauf';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { type Checkpunkt, Checkliste, usePunktstaende } from '../../../bausteine/Checkliste';
import { useHandlungen } from '../../../bausteine/sitzungskontext';
import { geaenderteVon } from './geaenderte';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** More of them are counted only; the boxes above show which. */
const BEIM_NAMEN = 3;

interface Props {
  readonly blick: Verlaufsblick;
  /** Who settles a point; '' where nobody is known. */
  readonly wer: string;
}

export function Pruefliste({ blick, wer }: Props): ReactNode {
  const styles = useStyles();
  const { akteAendern } = useHandlungen();
  const { standVon, setze } = usePunktstaende<PruefpunktId>((id, stand) =>
    akteAendern('bestaetigen', pruefpunktSetzen(id, stand, wer)),
  );
  const punkte = punkteIn(blick, wer);
  return (
    <Abschnitt titel={VERLAUF.pruefliste}>
      {wer === '' && <p className={styles.text}>{VERLAUF.prueflisteWer}</p>}
      <Checkliste
        titel={VERLAUF.pruefliste}
        punkte={punkte}
        standVon={standVon}
        gesperrt={wer === ''}
        onSetze={setze}
      />
      <p className={styles.text}>{standText(punkte.map((each) => ({ ...each, stand: standVon(each) })))}</p>
    </Abschnitt>
  );
}

function punkteIn({ pruefpunkte, gueltig, jetzt }: Verlaufsblick, wer: string): Checkpunkt<PruefpunktId>[] {
  const letzte = gueltig.at(-1);
  // Who and when goes without saying where it is this Profiling, as in the history.
  const vonHier = ({ stand, am, von }: Pruefpunkt): boolean =>
    stand === 'erledigt' && am === jetzt.datum && von === wer;
  return PRUEFPUNKTE.flatMap(({ id, label, gruppe }) => {
    const geaendert = letzte === undefined ? null : geaenderteVon(id, letzte, jetzt);
    // What did not change is not said of every point; the top of the view says what did.
    const hinweis = geaendert ? VERLAUF.geaendertSeit(geaendert, letzte?.nr ?? 0) : null;
    return pruefpunkte
      .filter((punkt) => punkt.id === id)
      .map((punkt) => ({
        ...punkt,
        ...(vonHier(punkt) && { am: null }),
        ...(gruppe !== null && { leise: VERLAUF.prueflisteLeise }),
        label,
        hinweis,
      }));
  });
}

function standText(punkte: readonly Pick<Checkpunkt<string>, 'label' | 'stand'>[]): string {
  const offen = punkte.filter(({ stand }) => stand === 'offen').map(({ label }) => label);
  const entfallen = punkte.filter(({ stand }) => stand === 'entfaellt').length;
  if (offen.length === 0)
    return entfallen === 0 ? VERLAUF.allesBestaetigt : VERLAUF.nichtsMehrOffen(entfallen, punkte.length);
  if (offen.length === punkte.length) return VERLAUF.nichtsBestaetigt;
  return offen.length <= BEIM_NAMEN
    ? VERLAUF.nichtBestaetigt(offen)
    : VERLAUF.nochOffen(offen.length, punkte.length);
}
