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
import { createExcelTabelle } from '../excel/liste/excelTabelle';
import { type Zeitpunkt, zeitpunktVon } from '../listen/plainDate';
import type { Ablehnung } from '../mappe/ablehnung';
import type { liesFallmappe } from './liesFallmappe';

/** Reads packages. */
const ladeLeser = (): Promise<typeof liesFallmappe> =>
  import(/* webpackChunkName: "einlesen" */ './liesFallmappe').then((module) => module.liesFallmappe);

const jetzt = (): Zeitpunkt => zeitpunktVon(new Date());

const UMGEBUNG: Listenumgebung = {
  jetzt,
  liesMappe: async (xlsx) => {
    const leser = await ladeLeser().catch(() => null);
    return leser === null ? { satz: NICHT_GELADEN } : leser(xlsx, jetzt().datum);
  },
};

/** The pane where the open workbook is a list of cases; null where it is not, a refusal where Excel does not say. */
export async function oeffneFallliste(): Promise<ComponentType | Ablehnung | null> {
  const mappe = createExcelTabelle();
  const art = await mappe.art();
  if ('grund' in art) return art;
  if (art.vorlage !== FALLLISTE.id) return null;
  if (art.version !== FALLLISTE.version) return UnbekannteListe;
  // So that it is there once the network is gone.
  void ladeLeser().catch(() => undefined);
  const sitzung = createListensitzung(mappe, UMGEBUNG);
  return function Liste(): ReactNode {
    return <Falllistenpane sitzung={sitzung} />;
  };
}
