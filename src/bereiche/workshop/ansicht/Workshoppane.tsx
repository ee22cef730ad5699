/** The whole pane beside a Workshop: head, places, the chosen one; for an audience large and without codes. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { Ortsleiste } from '../../../bausteine/Ortsleiste';
import { useOrtstasten } from '../../../bausteine/ortstasten';
import { ortId, PANEL_ID } from '../../../bausteine/reiterId';
import { NIEDRIG } from '../../../bausteine/schmal';
import { ablehnungText } from '../../../fall/texte/ablehnung';
import type { Runde } from '../../uebung';
import { WORKSHOPORT, type Workshoport, WORKSHOPPANE } from '../texte/pane';
import type { Workshopsitzung } from '../vorhaben/workshopsitzung';
import type { Workshopinhalt, Workshopsicht } from '../vorhaben/zustand';
import { Auswerteansicht } from './Auswerteansicht';
import { Einleseansicht } from './Einleseansicht';
import { Fehlerkaesten } from './Fehlerkaesten';
import { Kennungsansicht } from './Kennungsansicht';
import { Protokollansicht } from './Protokollansicht';
import { Trennansicht } from './Trennansicht';
import { Blickkontext, Workshopkontext, useWorkshopzustand } from './workshopkontext';
import { Workshopkopf } from './Workshopkopf';

const useStyles = makeStyles({
  seite: {
    height: '100dvh',
    display: 'flex',
    flexDirection: 'column',
    [NIEDRIG]: { height: 'auto', minHeight: '100dvh' },
  },
  // Five long words are too much for one row of a narrow pane.
  orte: { flexShrink: 0, '& nav': { flexWrap: 'wrap' } },
  flaeche: {
    flexGrow: 1,
    minHeight: 0,
    position: 'relative',
    overflowY: 'auto',
    scrollbarGutter: 'stable',
    overflowWrap: 'anywhere',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    [NIEDRIG]: { overflowY: 'visible' },
  },
  projektor: {
    fontSize: '22px',
    lineHeight: '30px',
    '& h2': { fontSize: '26px', lineHeight: '34px' },
    '& button': { fontSize: '20px', lineHeight: '28px' },
    '& input[type="radio"]': { width: '20px', height: '20px' },
  },
});

const ORTE = Object.keys(WORKSHOPORT) as Workshoport[];
/** Names of files and codes are for the trainer alone. */
const VOR_PUBLIKUM = ORTE.filter((ort) => ort !== 'einlesen');

const ANSICHT: Record<Workshoport, (props: { readonly inhalt: Workshopinhalt }) => ReactNode> = {
  einlesen: Einleseansicht,
  auswerten: Auswerteansicht,
  trennt: Trennansicht,
  kennung: Kennungsansicht,
  protokoll: Protokollansicht,
};
/** What needs no figures works whatever is wrong with the Urteile. */
const OHNE_ZAHLEN: readonly Workshoport[] = ['einlesen', 'protokoll'];

/** Reads the workbook when it is shown. */
export function Workshoppane({ sitzung }: { readonly sitzung: Workshopsitzung }): ReactNode {
  useEffect(() => void sitzung.neuLesen(), [sitzung]);
  return (
    <Workshopkontext value={sitzung}>
      <Rahmen />
    </Workshopkontext>
  );
}

function Rahmen(): ReactNode {
  const styles = useStyles();
  const defekt = useWorkshopzustand((zustand) => zustand.defekt);
  const sicht = useWorkshopzustand((zustand) => zustand.sicht);
  const [gewaehlt, setOrt] = useState<Workshoport>('einlesen');
  const [istProjektor, setIstProjektor] = useState(false);
  const [runde, waehleRunde] = useState<Runde>(1);
  const orte = istProjektor ? VOR_PUBLIKUM : ORTE;
  const ort = orte.includes(gewaehlt) ? gewaehlt : 'trennt';
  useOrtstasten({ orte, geheZuOrt: setOrt });
  const blick = useMemo(() => ({ runde, waehleRunde, istProjektor }), [runde, istProjektor]);
  // The boundary around the pane shows it.
  if (defekt !== null) throw defekt as Error;
  return (
    <Blickkontext value={blick}>
      <div className={styles.seite}>
        <Workshopkopf istProjektor={istProjektor} onProjektor={setIstProjektor} />
        <div className={styles.orte}>
          <Ortsleiste
            name={WORKSHOPPANE.orte}
            titel={WORKSHOPORT}
            orte={orte}
            gewaehlt={ort}
            onWahl={setOrt}
          />
        </div>
        <main
          className={mergeClasses(styles.flaeche, istProjektor && styles.projektor)}
          id={PANEL_ID}
          tabIndex={-1}
          aria-labelledby={ortId(ort)}
        >
          <Inhalt sicht={sicht} ort={ort} />
        </main>
      </div>
    </Blickkontext>
  );
}

function Inhalt({ sicht, ort }: { readonly sicht: Workshopsicht; readonly ort: Workshoport }): ReactNode {
  switch (sicht.art) {
    case 'leer':
      return <p role="status">{WORKSHOPPANE.wirdGelesen}</p>;
    case 'abgelehnt': {
      const { grund, code } = sicht.ablehnung;
      return <p role="alert">{`${WORKSHOPPANE.nichtGelesen} ${ablehnungText(grund, code)}`}</p>;
    }
    case 'unlesbar':
      return <Fehlerkaesten fehler={sicht.fehler} />;
    case 'gelesen':
      return <Gelesenes inhalt={sicht.inhalt} ort={ort} />;
  }
}

function Gelesenes({
  inhalt,
  ort,
}: {
  readonly inhalt: Workshopinhalt;
  readonly ort: Workshoport;
}): ReactNode {
  const Ansicht = ANSICHT[ort];
  const istFehlerhaft = inhalt.fehler.length > 0;
  return (
    <>
      {istFehlerhaft && (
        <>
          <p role="status">{WORKSHOPPANE.erstBerichtigen}</p>
          <Fehlerkaesten fehler={inhalt.fehler} />
        </>
      )}
      {(!istFehlerhaft || OHNE_ZAHLEN.includes(ort)) && <Ansicht inhalt={inhalt} />}
    </>
  );
}
