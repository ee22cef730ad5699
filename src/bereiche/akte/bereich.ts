/** The Akte: one document of the whole case, for printing. It has no tab; it stands under „Drucken“. */
import type { Bereich } from '../../bausteine/bereich';
import { AKTE_MAPPE } from './mappe';
import { AKTE_SAETZE } from './texte/fehler';

export const AKTE: Bereich = {
  mappe: AKTE_MAPPE,
  ansichten: [],
  saetze: AKTE_SAETZE,
  druck: () =>
    import(/* webpackChunkName: "aktendruck" */ './ansicht/Aktendruck').then((module) => module.Aktendruck),
};
