/** Composition root of the pane beside a Regelwerk. */
import type { ComponentType, ReactNode } from 'react';
import {
  createRegelsitzung,
  REGELWERK,
  REGELWERK_TEILE,
  Regelpane,
  type Regelumgebung,
  UnbekanntesRegelwerk,
} from '../bereiche/regelwerk/pane';
import { createExcelRaummappe } from '../excel/teilemappe';
import { zeitpunktVon } from '../listen/plainDate';
import type { Mappenart } from '../mappe/vorlagenversion';
import type * as Pakete from './pakete';

/** What reads packages, and what compares over them. */
const ladePakete = (): Promise<typeof Pakete> => import(/* webpackChunkName: "einlesen" */ './pakete');

const heute: Regelumgebung['heute'] = () => zeitpunktVon(new Date()).datum;
const warten = (ms: number): Promise<void> => new Promise((dann) => setTimeout(dann, ms));

const UMGEBUNG: Regelumgebung = {
  heute,
  warten,
  // Behind whatever the browser has to draw and whoever has clicked meanwhile.
  pause: () => warten(0),
  jetzt: () => performance.now(),
  ladeVergleich: () =>
    ladePakete().then(
      ({ vergleichswerk }) => vergleichswerk(heute),
      () => null,
    ),
};

/** The pane of the open workbook, which is a Regelwerk. */
export function regelwerk({ version }: Mappenart): ComponentType {
  if (version !== REGELWERK.version) return UnbekanntesRegelwerk;
  // So that it is there once the network is gone.
  void ladePakete().catch(() => undefined);
  const sitzung = createRegelsitzung(createExcelRaummappe(REGELWERK_TEILE), UMGEBUNG);
  return function Regeln(): ReactNode {
    return <Regelpane sitzung={sitzung} />;
  };
}
