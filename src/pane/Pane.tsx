/** The whole pane: head, tabs, the chosen view, main action. Arranges only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Sicht } from '../mappe/sicht';
import type { Sitzung } from '../mappe/sitzung';
import { type Ansichtseintrag, type Bereich, reiterVon } from '../bausteine/bereich';
import { Saetzekontext } from '../bausteine/saetze';
import { GRUNDSAETZE, type Saetze } from '../fall/texte/fehler';
import { Fehlerliste } from '../bausteine/Fehlerliste';
import { Ausfall } from './Ausfall';
import { Fussleiste } from './Fussleiste';

import { Kopf } from './Kopf';
import { eintragsfehler } from '../bausteine/meldung';
import { Nachschau } from './Nachschau';
import { OhneMappe } from './OhneMappe';
import { Reiterinhalt } from './Reiterinhalt';
import { PANEL_ID, reiterId } from '../bausteine/reiterId';
import { Reiterleiste } from './Reiterleiste';
import { NIEDRIG, SEHR_SCHMAL } from '../bausteine/schmal';
import { useReiterwahl } from '../bausteine/sprung';
import { useStartreiter } from './useStartreiter';
import { Sitzungsrahmen, useHandlungen, useZustand } from '../bausteine/sitzungskontext';
import type { LesbareSicht, ViewProps } from '../bausteine/viewProps';
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
    // Words for screen readers only stand here too: as if they stood in the page, they would make it longer than itself.
    position: 'relative',
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
  /** Loads the pane anew; what was typed is gone then. */
  readonly neuLaden: () => void;
}

/** Until it is decided what to begin with, nothing else is shown first. */
const NOCH_NICHTS = { art: 'leer' } as const;

function istLesbar(sicht: Sicht): sicht is LesbareSicht {
  return 'mappe' in sicht && sicht.mappe !== null;
}

export function Pane({ sitzung, ...rest }: PaneProps): ReactNode {
  const { bereiche } = rest;
  const saetze = useMemo(
    () => Object.assign({}, GRUNDSAETZE, ...bereiche.map((each) => each.saetze)) as Saetze,
    [bereiche],
  );
  return (
    <Saetzekontext value={saetze}>
      <Sitzungsrahmen sitzung={sitzung}>
        <Schale {...rest} />
      </Sitzungsrahmen>
    </Saetzekontext>
  );
}

function Schale({ vorlage, bereiche, neuLaden }: Omit<PaneProps, 'sitzung'>): ReactNode {
  const sicht = useZustand((zustand) => zustand.sicht);
  const lesbar = istLesbar(sicht) ? sicht : null;
  const start = useStartreiter(lesbar, bereiche);
  const alle = useMemo(() => reiterVon(bereiche), [bereiche]);
  const ausfall = <Ausfall neuLaden={neuLaden} />;
  if (lesbar !== null && start !== null) return <MitMappe {...{ start, alle, ausfall }} sicht={lesbar} />;
  return (
    <>
      {ausfall}
      <OhneMappe sicht={istLesbar(sicht) ? NOCH_NICHTS : sicht} vorlage={vorlage} />
    </>
  );
}

interface Props extends ViewProps {
  readonly alle: readonly Ansichtseintrag[];
  /** What is shown until a person chooses. */
  readonly start: string;
  /** What stands above every view while Excel does not answer. */
  readonly ausfall: ReactNode;
}

function MitMappe({ sicht, start, alle, ausfall }: Props): ReactNode {
  const styles = useStyles();
  const [gewaehlt, setReiter] = useReiterwahl();
  const reiter = gewaehlt ?? start;
  const eintrag = alle.find(({ id }) => id === reiter);
  const trageEin = useEintragen(sicht, reiter, setReiter);
  const zustand = useZustand((each) => each);
  const hatKnoepfeSelbst = reiter === 'eintragen';
  const fehler = hatKnoepfeSelbst ? [] : eintragsfehler(zustand);
  return (
    <div className={styles.page}>
      <Kopf sicht={sicht} onBerichtigen={() => setReiter('ergebnis')} />
      <main className={styles.main}>
        <Reiterleiste alle={alle} gewaehlt={reiter} onWahl={setReiter} />
        {/* Outside of what scrolls, so that it is seen. */}
        {ausfall}
        <div className={styles.panel}>
          <div className={styles.view} id={PANEL_ID} role="tabpanel" aria-labelledby={reiterId(reiter)}>
            {fehler.length > 0 && <Fehlerliste fehler={fehler} />}
            <Nachschau sicht={sicht} />
            {eintrag && <Reiterinhalt alle={alle} reiter={eintrag} sicht={sicht} />}
          </div>
        </div>
      </main>
      <Fussleiste onEintragen={hatKnoepfeSelbst ? null : trageEin} />
    </div>
  );
}

/** Enters; who wanted that and could not is led to what has to be corrected. */
function useEintragen(sicht: LesbareSicht, reiter: string, setReiter: (reiter: string) => void): () => void {
  const { eintragen } = useHandlungen();
  const [ausgang, setAusgang] = useState<Awaited<ReturnType<typeof eintragen>> | null>(null);
  useEffect(() => {
    const gehindert = ausgang?.art === 'fehlerhaft' && sicht.art === 'fehlerhaft';
    if (gehindert && reiter !== 'eintragen') setReiter('ergebnis');
    // Only a new outcome leads away; whoever goes back to another tab stays there.
  }, [ausgang]);
  return () => void eintragen().then(setAusgang);
}
