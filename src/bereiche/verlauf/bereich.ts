/** The history: completed Profilings, progress between them, the checklist of the talk, the Wechsel. */
import type { Bereich } from '../../bausteine/bereich';
import { VERLAUF_MAPPE } from './mappe';
import { VERLAUF_SAETZE } from './texte/fehler';

export const VERLAUF: Bereich = {
  mappe: VERLAUF_MAPPE,
  ansichten: [
    {
      id: 'verlauf',
      titel: 'Verlauf',
      platz: 30,
      lade: () =>
        import(/* webpackChunkName: "verlauf" */ './ansicht/VerlaufView').then(
          (module) => module.VerlaufView,
        ),
    },
  ],
  saetze: VERLAUF_SAETZE,
  faelliges: () =>
    import(/* webpackChunkName: "faelliges" */ './faelliges').then((module) => module.VERLAUF_FAELLIGES),
};
