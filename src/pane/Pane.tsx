/** The whole pane: head, tabs, the chosen view, main action. Arranges only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, type ReactNode } from 'react';
import type { Ansicht } from '../mappe/ansicht';
import type { Sitzung } from '../mappe/sitzung';
import { type Ansichtseintrag, type Bereich, reiterVon } from '../bausteine/bereich';
import { Saetzekontext } from '../bausteine/saetze';
import { GRUNDSAETZE, type Saetze } from '../fall/texte/fehler';
import { Fehlerliste } from '../bausteine/Fehlerliste';
import { Fussleiste } from './Fussleiste';
import { Kopf } from './Kopf';
import { eintragsfehler } from '../bausteine/meldung';
import { OhneMappe } from './OhneMappe';
import { Reiterinhalt } from './Reiterinhalt';
import { PANEL_ID, reiterId } from '../bausteine/reiterId';
import { Reiterleiste } from './Reiterleiste';
import { NIEDRIG, SEHR_SCHMAL } from '../bausteine/schmal';
import { useReiterwahl } from '../bausteine/sprung';
import { useStartreiter } from './useStartreiter';
import { useSitzung, type Schalenhandlungen } from '../bausteine/useSitzung';
import type { LesbareAnsicht, ViewProps } from '../bausteine/viewProps';
import type { Vorlagenwege } from './Vorlagenknoepfe';

const useStyles = makeStyles({
  // Head and foot stay, the view scrolls. Where that leaves too little of the view, the whole page scrolls.
  page: {
    height: '100dvh',
    display: 'flex',
    flexDirection: 'column',
    [NIEDRIG]: { height: 'auto', minHeight: '100dvh' },
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
  },
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    scrollbarGutter: 'stable',
    [NIEDRIG]: { overflowY: 'visible' },
  },
  view: {
    padding: tokens.spacingHorizontalM,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalL,
    // Where the pane is wide, lines stay readable.
    maxWidth: '40rem',
    [SEHR_SCHMAL]: { overflowWrap: 'anywhere', '& [role="radiogroup"]': { flexWrap: 'wrap' } },
  },
});

/** What the pane works with. */
export interface PaneProps {
  readonly sitzung: Sitzung;
  readonly vorlage: Vorlagenwege;
  readonly bereiche: readonly Bereich[];
}

/** Until it is decided what to begin with, nothing else is shown first. */
const NOCH_NICHTS = { art: 'leer' } as const;

function istLesbar(ansicht: Ansicht): ansicht is LesbareAnsicht {
  return 'mappe' in ansicht && ansicht.mappe !== null;
}

export function Pane({ sitzung, vorlage, bereiche }: PaneProps): ReactNode {
  const saetze = useMemo(
    () => Object.assign({}, GRUNDSAETZE, ...bereiche.map((each) => each.saetze)) as Saetze,
    [bereiche],
  );
  return (
    <Saetzekontext value={saetze}>
      <Schale sitzung={sitzung} vorlage={vorlage} bereiche={bereiche} />
    </Saetzekontext>
  );
}

function Schale({ sitzung, vorlage, bereiche }: PaneProps): ReactNode {
  const { zustand, handlungen } = useSitzung(sitzung);
  const { ansicht } = zustand;
  const lesbar = istLesbar(ansicht) ? ansicht : null;
  const start = useStartreiter(lesbar, bereiche);
  const alle = useMemo(() => reiterVon(bereiche), [bereiche]);
  if (lesbar !== null && start !== null)
    return <MitMappe {...{ zustand, handlungen, start, alle }} ansicht={lesbar} />;
  return (
    <OhneMappe
      ansicht={istLesbar(ansicht) ? NOCH_NICHTS : ansicht}
      vorlage={vorlage}
      onNeuLesen={() => void handlungen.neuLesen()}
      onSelect={(ort) => void handlungen.zeigen(ort)}
    />
  );
}

type Props = Omit<ViewProps, 'handlungen'> & {
  readonly handlungen: Schalenhandlungen;
  readonly alle: readonly Ansichtseintrag[];
  /** What is shown until a person chooses. */
  readonly start: string;
};

function MitMappe({ zustand, ansicht, handlungen, start, alle }: Props): ReactNode {
  const styles = useStyles();
  const [gewaehlt, setReiter] = useReiterwahl(handlungen);
  const reiter = gewaehlt ?? start;
  const eintrag = alle.find(({ id }) => id === reiter);
  useZurFehlerliste({ zustand, ansicht, reiter, setReiter });
  const fehler = reiter === 'eintragen' ? [] : eintragsfehler(zustand);
  return (
    <div className={styles.page}>
      <Kopf
        zustand={zustand}
        ansicht={ansicht}
        onNeuLesen={() => void handlungen.neuLesen()}
        onBerichtigen={() => setReiter('ergebnis')}
      />
      <main className={styles.main}>
        <Reiterleiste alle={alle} gewaehlt={reiter} onWahl={setReiter} />
        <div className={styles.panel}>
          <div className={styles.view} id={PANEL_ID} role="tabpanel" aria-labelledby={reiterId(reiter)}>
            {fehler.length > 0 && (
              <Fehlerliste fehler={fehler} onSelect={(ort) => void handlungen.zeigen(ort)} />
            )}
            {eintrag && (
              <Reiterinhalt
                alle={alle}
                reiter={eintrag}
                zustand={zustand}
                ansicht={ansicht}
                handlungen={handlungen}
              />
            )}
          </div>
        </div>
      </main>
      <Fussleiste zustand={zustand} handlungen={handlungen} mitKnoepfen={reiter !== 'eintragen'} />
    </div>
  );
}

interface Fehlerweg extends Pick<ViewProps, 'zustand' | 'ansicht'> {
  readonly reiter: string;
  readonly setReiter: (reiter: string) => void;
}

/** Who wanted to enter and could not is led to what has to be corrected. */
function useZurFehlerliste({ zustand, ansicht, reiter, setReiter }: Fehlerweg): void {
  const { meldung } = zustand;
  useEffect(() => {
    const wollteEintragen = meldung?.art === 'eintrag' && meldung.ergebnis.art === 'fehlerhaft';
    if (wollteEintragen && ansicht.art === 'fehlerhaft' && reiter !== 'eintragen') setReiter('ergebnis');
    // Only a new outcome leads away; whoever goes back to another tab stays there.
  }, [meldung]);
}
