/** Composition root of the pane beside a Hausvorlage. */
import type { ComponentType, ReactNode } from 'react';
import { NICHT_GELADEN } from '../bausteine/texte/stoerung';
import {
  createHaussitzung,
  Hauspane,
  HAUSVORLAGE,
  HAUSVORLAGE_TEILE,
  type Hausumgebung,
  UnbekannteHausvorlage,
} from '../bereiche/haus/pane';
import { ZUSATZ_LAENGE, zusatzAus } from '../listen/nummer';
import { createExcelTeilemappe } from '../excel/teilemappe';
import { zeitpunktVon } from '../listen/plainDate';
import type { Mappenart } from '../mappe/vorlagenversion';
import { dateiumgebung } from './dateiumgebung';
import type * as Pakete from './pakete';

/** What makes packages. */
const ladePakete = (): Promise<typeof Pakete> => import(/* webpackChunkName: "einlesen" */ './pakete');

const heute: Hausumgebung['heute'] = () => zeitpunktVon(new Date()).datum;

const UMGEBUNG: Hausumgebung = {
  ...dateiumgebung(ladePakete),
  heute,
  zusatz: () => zusatzAus(crypto.getRandomValues(new Uint8Array(ZUSATZ_LAENGE))),
  liesRegelwerk: async (xlsx) => {
    const pakete = await ladePakete().catch(() => null);
    return pakete === null ? { saetze: [NICHT_GELADEN] } : pakete.liesRegelwerk(xlsx);
  },
  oeffne: async (fassung, art) => {
    const pakete = await ladePakete().catch(() => null);
    if (pakete === null) return { art: 'nicht', satz: NICHT_GELADEN };
    return pakete.oeffneHausmappe(fassung, art, heute());
  },
};

/** The pane of the open workbook, which is a Hausvorlage. */
export function hausvorlage({ version }: Mappenart): ComponentType {
  if (version !== HAUSVORLAGE.version) return UnbekannteHausvorlage;
  // So that it is there once the network is gone.
  void ladePakete().catch(() => undefined);
  const sitzung = createHaussitzung(createExcelTeilemappe(HAUSVORLAGE_TEILE), UMGEBUNG);
  return function Haus(): ReactNode {
    return <Hauspane sitzung={sitzung} />;
  };
}
