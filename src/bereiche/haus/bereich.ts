/** The data of the house in a Fallmappe: which release they are of, and taking over another one. */
import type { Bereich } from '../../bausteine/bereich';
import { HAUS_MAPPE } from './mappe';
import { HAUS_SAETZE } from './texte/fehler';

export const HAUS: Bereich = {
  mappe: HAUS_MAPPE,
  ansichten: [
    {
      id: 'haus',
      ort: 'mehr',
      titel: 'Hausdaten',
      platz: 70,
      lade: () =>
        import(/* webpackChunkName: "haus" */ './ansicht/HausView').then((module) => module.HausView),
    },
  ],
  saetze: HAUS_SAETZE,
};
