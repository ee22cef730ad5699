/** Composition root of the pane beside a list of cases. */
import type { ComponentType, ReactNode } from 'react';
import { NICHT_GELADEN } from '../bausteine/texte/stoerung';
import {
  createListensitzung,
  FALLLISTE,
  Falllistenpane,
  type Listenumgebung,
  UnbekannteListe,
} from '../bereiche/fallliste/pane';
import { UEBERNAHME_TEILE } from '../bereiche/haus';
import { createListenhaus, ListenhausTeil } from '../bereiche/haus/pane';
import { Dateikontext } from '../bausteine/dateikontext';
import { createExcelTabelle } from '../excel/liste/excelTabelle';
import { createExcelTeilemappe } from '../excel/teilemappe';
import { type Zeitpunkt, zeitpunktVon } from '../listen/plainDate';
import type { Mappenart } from '../mappe/vorlagenversion';
import { dateiumgebung } from './dateiumgebung';
import type * as Pakete from './pakete';

/** What reads and makes packages. */
const ladePakete = (): Promise<typeof Pakete> => import(/* webpackChunkName: "einlesen" */ './pakete');

const jetzt = (): Zeitpunkt => zeitpunktVon(new Date());

const DATEIEN = dateiumgebung(ladePakete);

const UMGEBUNG: Listenumgebung = {
  jetzt,
  liesMappe: async (xlsx) => {
    const pakete = await ladePakete().catch(() => null);
    return pakete === null ? { satz: NICHT_GELADEN } : pakete.liesFallmappe(xlsx, jetzt().datum);
  },
  liesKooperation: async (xlsx) => {
    const pakete = await ladePakete().catch(() => null);
    return pakete === null ? { satz: NICHT_GELADEN } : pakete.liesKooperation(xlsx, jetzt().datum);
  },
  dateisaetze: DATEIEN.dateisaetze,
  legeAn: async (eingaben) => {
    const pakete = await ladePakete().catch(() => null);
    if (pakete === null) return { art: 'nicht', satz: NICHT_GELADEN };
    return pakete.legeFallmappeAn(eingaben, jetzt().datum);
  },
};

/** The pane of the open workbook, which is a list of cases. */
export function fallliste({ version }: Mappenart): ComponentType {
  if (version !== FALLLISTE.version) return UnbekannteListe;
  // So that it is there once the network is gone.
  void ladePakete().catch(() => undefined);
  const sitzung = createListensitzung(createExcelTabelle(), UMGEBUNG);
  const haus = createListenhaus(createExcelTeilemappe(UEBERNAHME_TEILE.Fallliste), () => jetzt().datum);
  const Hausdaten = ({ gesperrt }: { readonly gesperrt: boolean }): ReactNode => (
    <Dateikontext value={DATEIEN}>
      <ListenhausTeil sitzung={haus} heute={jetzt().datum} gesperrt={gesperrt} />
    </Dateikontext>
  );
  return function Liste(): ReactNode {
    return <Falllistenpane sitzung={sitzung} Hausdaten={Hausdaten} />;
  };
}
