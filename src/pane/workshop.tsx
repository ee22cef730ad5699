/** Composition root of the pane beside a Workshop. */
import type { ComponentType, ReactNode } from 'react';
import {
  createWorkshopsitzung,
  UnbekannterWorkshop,
  WORKSHOP,
  WORKSHOP_TEILE,
  Workshoppane,
  type Workshopumgebung,
} from '../bereiche/workshop/pane';
import { createExcelTeilemappe } from '../excel/teilemappe';
import { zeitpunktVon } from '../listen/plainDate';
import type { Mappenart } from '../mappe/vorlagenversion';
import { dateiumgebung } from './dateiumgebung';
import type * as Pakete from './pakete';

/** What reads packages. */
const ladePakete = (): Promise<typeof Pakete> => import(/* webpackChunkName: "einlesen" */ './pakete');

const UMGEBUNG: Workshopumgebung = {
  ...dateiumgebung(ladePakete),
  heute: () => zeitpunktVon(new Date()).datum,
};

/** The pane of the open workbook, which is a Workshop. */
export function workshop({ version }: Mappenart): ComponentType {
  if (version !== WORKSHOP.version) return UnbekannterWorkshop;
  // So that it is there once the network is gone.
  void ladePakete().catch(() => undefined);
  const sitzung = createWorkshopsitzung(createExcelTeilemappe(WORKSHOP_TEILE), UMGEBUNG);
  return function Workshop(): ReactNode {
    return <Workshoppane sitzung={sitzung} />;
  };
}
