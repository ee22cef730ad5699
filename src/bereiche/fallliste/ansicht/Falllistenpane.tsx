/** The whole pane beside a list of cases: head, places, the chosen one. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { Ortsleiste } from '../../../bausteine/Ortsleiste';
import { useOrtstasten } from '../../../bausteine/ortstasten';
import { ortId, PANEL_ID } from '../../../bausteine/reiterId';
import { NIEDRIG } from '../../../bausteine/schmal';
import { ablehnungText } from '../../../fall/texte/ablehnung';
import { LISTE, LISTENORT, type Listenort } from '../texte/pane';
import type { Listensitzung } from '../vorhaben/listensitzung';
import type { Listensicht } from '../vorhaben/listenzustand';
import { Exteransicht } from './Exteransicht';
import { Faelligansicht } from './Faelligansicht';
import { Haushaltansicht } from './Haushaltansicht';
import { Fehlerzeilen } from './Fehlerzeilen';
import { Listenansicht } from './Listenansicht';
import { type GeleseneListe, Listenkontext, useListenzustand } from './listenkontext';
import { Listenkopf } from './Listenkopf';
import { Suchlaufansicht } from './Suchlaufansicht';

const useStyles = makeStyles({
  seite: {
    height: '100dvh',
    display: 'flex',
    flexDirection: 'column',
    [NIEDRIG]: { height: 'auto', minHeight: '100dvh' },
  },
  flaeche: {
    flexGrow: 1,
    minHeight: 0,
    position: 'relative',
    overflowY: 'auto',
    scrollbarGutter: 'stable',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    [NIEDRIG]: { overflowY: 'visible' },
  },
  hinweis: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

const ORTE = Object.keys(LISTENORT) as Listenort[];

const ANSICHT: Record<Listenort, (props: { readonly sicht: GeleseneListe }) => ReactNode> = {
  liste: Listenansicht,
  suchlaeufe: Suchlaufansicht,
  wiedervorlagen: Faelligansicht,
  exter: Exteransicht,
  haushalt: Haushaltansicht,
};

interface Props {
  readonly sitzung: Listensitzung;
  /** What else stands at the place „Liste“, also where the list cannot be computed. */
  readonly Hausdaten: ComponentType<{ readonly gesperrt: boolean }>;
}

/** Reads the list when it is shown. */
export function Falllistenpane({ sitzung, Hausdaten }: Props): ReactNode {
  useEffect(() => void sitzung.starte(), [sitzung]);
  return (
    <Listenkontext value={sitzung}>
      <Rahmen Hausdaten={Hausdaten} />
    </Listenkontext>
  );
}

function Rahmen({ Hausdaten }: Pick<Props, 'Hausdaten'>): ReactNode {
  const styles = useStyles();
  const defekt = useListenzustand((zustand) => zustand.defekt);
  const sicht = useListenzustand((zustand) => zustand.sicht);
  const laeuft = useListenzustand((zustand) => zustand.laeuft !== null);
  const [ort, setOrt] = useState<Listenort>('liste');
  useOrtstasten({ orte: ORTE, geheZuOrt: setOrt });
  // The boundary around the pane shows it.
  if (defekt !== null) throw defekt as Error;
  return (
    <div className={styles.seite}>
      <Listenkopf />
      <Ortsleiste name={LISTE.orte} titel={LISTENORT} orte={ORTE} gewaehlt={ort} onWahl={setOrt} />
      <main className={styles.flaeche} id={PANEL_ID} tabIndex={-1} aria-labelledby={ortId(ort)}>
        <Hinweise />
        <Inhalt sicht={sicht} ort={ort} />
        {ort === 'liste' && sicht.art !== 'leer' && <Hausdaten gesperrt={laeuft} />}
      </main>
    </div>
  );
}

/** What holds for every place. */
function Hinweise(): ReactNode {
  const styles = useStyles();
  const verbindung = useListenzustand((zustand) => zustand.verbindung);
  const ablehnung = useListenzustand((zustand) => zustand.ablehnung);
  const istGeaendert = useListenzustand((zustand) => zustand.istGeaendert && zustand.laeuft === null);
  return (
    <div role="status">
      {verbindung !== 'da' && <p className={styles.hinweis}>{LISTE.excelDauert}</p>}
      {istGeaendert && <p className={styles.hinweis}>{LISTE.geaendert}</p>}
      {ablehnung !== null && (
        <p className={styles.hinweis}>{ablehnungText(ablehnung.grund, ablehnung.code)}</p>
      )}
    </div>
  );
}

function Inhalt({ sicht, ort }: { readonly sicht: Listensicht; readonly ort: Listenort }): ReactNode {
  switch (sicht.art) {
    case 'leer':
      return null;
    case 'abgelehnt':
      return (
        <p role="alert">{`${LISTE.nichtGelesen} ${ablehnungText(sicht.ablehnung.grund, sicht.ablehnung.code)}`}</p>
      );
    case 'fehlerhaft':
      return <Fehlerzeilen fehler={sicht.fehler} />;
    case 'gelesen': {
      const Ansicht = ANSICHT[ort];
      return <Ansicht sicht={sicht} />;
    }
  }
}
