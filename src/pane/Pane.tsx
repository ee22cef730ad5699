/** The whole pane: head, places, the steps of a place, the chosen view, foot. Arranges only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { Dateileser } from '../mappe/dateilesung';
import type { Sitzung } from '../mappe/sitzung';
import type { Ansichtseintrag, Bereich } from '../bausteine/bereich';
import { Dateikontext } from '../bausteine/dateikontext';
import { Saetzekontext } from '../bausteine/saetze';
import { GRUNDSAETZE, type Saetze } from '../fall/texte/fehler';
import { Fehlerliste } from '../bausteine/Fehlerliste';
import { alleAnsichten } from './ansichten';
import type { FrageNachArt } from './AndereArt';
import { Ansicht } from './Ansicht';
import { Artweiche } from './Artweiche';
import { Ausfall } from './Ausfall';
import { Fussleiste } from './Fussleiste';
import { Kopf } from './Kopf';
import { eintragsfehler } from '../bausteine/meldung';
import { HILFEANSICHT } from './hilfe/hilfeId';
import { Nachschau } from './Nachschau';
import { type Sprungziel, useSprung } from '../bausteine/sprung';
import { OhneMappe } from './OhneMappe';
import { Ortsleiste } from '../bausteine/Ortsleiste';
import { useOrtstasten } from '../bausteine/ortstasten';
import { ORT_TITEL, ORTSLEISTE } from '../bausteine/texte/pane';
import { type Ortswahl, useOrtswahl } from './ortswahl';
import { ortId, PANEL_ID, reiterId } from '../bausteine/reiterId';
import { Schrittleiste } from './Schrittleiste';
import { FEHLERANSICHT, useFussaktion } from './useFussaktion';
import { ENG, NIEDRIG, SEHR_SCHMAL } from '../bausteine/schmal';
import { useFokusInAnsicht } from './useFokusInAnsicht';
import { useStartreiter } from './useStartreiter';
import { Sitzungsrahmen, useZustand } from '../bausteine/sitzungskontext';
import { istLesbar, type ViewProps } from '../bausteine/viewProps';
import type { Vorlagenwege } from './Vorlagenknoepfe';
import { Vorrang } from './Vorrang';

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
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalL,
    outlineStyle: 'none',
    // Where the pane is wide, lines stay readable.
    maxWidth: '40rem',
    [ENG]: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} 0` },
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
  /** Asked where the workbook is no Fallmappe. */
  readonly andereArt: FrageNachArt;
  /** Reads workbooks that a person chooses as files. */
  readonly dateien: Dateileser;
}

/** The field on the start page. */
const STICHTAGSFELD: Sprungziel = { reiter: 'wiedervorlagen', stelle: 'person', auswahl: 'stichtag' };

/** Until it is decided what to begin with, nothing else is shown first. */
const NOCH_NICHTS = { art: 'leer' } as const;

export function Pane({ sitzung, andereArt, dateien, ...rest }: PaneProps): ReactNode {
  const { bereiche } = rest;
  const saetze = useMemo(
    () => Object.assign({}, GRUNDSAETZE, ...bereiche.map((each) => each.saetze)) as Saetze,
    [bereiche],
  );
  return (
    <Saetzekontext value={saetze}>
      <Sitzungsrahmen sitzung={sitzung}>
        <Artweiche frage={andereArt}>
          <Dateikontext value={dateien}>
            <Schale {...rest} />
          </Dateikontext>
        </Artweiche>
      </Sitzungsrahmen>
    </Saetzekontext>
  );
}

function Schale({
  vorlage,
  bereiche,
  neuLaden,
}: Omit<PaneProps, 'sitzung' | 'andereArt' | 'dateien'>): ReactNode {
  const sicht = useZustand((zustand) => zustand.sicht);
  const lesbar = istLesbar(sicht) ? sicht : null;
  const start = useStartreiter(lesbar, bereiche);
  const alle = useMemo(() => alleAnsichten(bereiche), [bereiche]);
  const ausfall = <Ausfall neuLaden={neuLaden} />;
  if (lesbar !== null && start !== null)
    return <MitMappe {...{ start, alle, ausfall, bereiche }} sicht={lesbar} />;
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
  readonly bereiche: readonly Bereich[];
}

function MitMappe({ sicht, start, alle, ausfall, bereiche }: Props): ReactNode {
  const styles = useStyles();
  const wahl = useOrtswahl(alle, start, sicht);
  const { orte, ort, eintrag, geheZu, geheZuOrt } = wahl;
  useOrtstasten(wahl);
  useFokusInAnsicht();
  const { springe } = useSprung();
  const aktion = useFussaktion(sicht, wahl, alle);
  return (
    <div className={styles.page}>
      <Vorrang bereiche={bereiche} sicht={sicht} />
      <Kopf
        sicht={sicht}
        onBerichtigen={() => geheZu(FEHLERANSICHT)}
        onStichtag={() => springe(STICHTAGSFELD)}
        onHilfe={() => springe({ reiter: HILFEANSICHT, stelle: eintrag.id })}
      />
      <Ortsleiste name={ORTSLEISTE} titel={ORT_TITEL} orte={orte} gewaehlt={ort} onWahl={geheZuOrt} />
      <main className={styles.main}>
        <Schrittleiste {...wahl} />
        {/* Outside of what scrolls, so that it is seen. */}
        {ausfall}
        <Flaeche wahl={wahl} sicht={sicht} alle={alle} />
      </main>
      <Fussleiste aktion={aktion} ansicht={eintrag.id} />
    </div>
  );
}

interface FlaecheProps extends ViewProps {
  readonly wahl: Ortswahl;
  readonly alle: readonly Ansichtseintrag[];
}

/** What scrolls: the view, below what is wrong in any of them. */
function Flaeche({ wahl, sicht, alle }: FlaecheProps): ReactNode {
  const styles = useStyles();
  const { ort, schritte, eintrag } = wahl;
  const fehler = eintragsfehler(useZustand((each) => each));
  const mitSchritten = schritte.length > 1;
  return (
    <div className={styles.panel}>
      <div
        className={styles.view}
        id={PANEL_ID}
        tabIndex={-1}
        role={mitSchritten ? 'tabpanel' : 'region'}
        aria-labelledby={mitSchritten ? reiterId(eintrag.id) : ortId(ort)}
      >
        {fehler.length > 0 && <Fehlerliste fehler={fehler} />}
        <Nachschau sicht={sicht} />
        <Ansicht alle={alle} eintrag={eintrag} sicht={sicht} />
      </div>
    </div>
  );
}
