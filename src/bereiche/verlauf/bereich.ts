/** The history: completed Profilings, progress between them, the checklist of the talk, the Wechsel. */
import type { Bereich } from '../../bausteine/bereich';
import { BESTAETIGUNGSSTELLE } from './ansicht/stellen';
import { VERLAUF_MAPPE } from './mappe';
import { VERLAUF_SAETZE } from './texte/fehler';

export const VERLAUF: Bereich = {
  mappe: VERLAUF_MAPPE,
  ansichten: [
    {
      id: 'abschliessen',
      ort: 'profiling',
      titel: 'Abschließen',
      platz: 29,
      weiter: 'verlauf',
      lade: () =>
        import(/* webpackChunkName: "verlauf" */ './ansicht/AbschliessenView').then(
          (module) => module.AbschliessenView,
        ),
    },
    {
      id: 'verlauf',
      ort: 'profiling',
      titel: 'Verlauf',
      platz: 30,
      lade: () =>
        import(/* webpackChunkName: "verlauf" */ './ansicht/VerlaufView').then(
          (module) => module.VerlaufView,
        ),
    },
  ],
  saetze: VERLAUF_SAETZE,
  rueckblick: () =>
    import(/* webpackChunkName: "verlauf" */ './rueckblick').then((module) => module.VERLAUF_RUECKBLICK),
  handlungsorte: { pruefung: { reiter: 'abschliessen', stelle: BESTAETIGUNGSSTELLE } },
  faelliges: () =>
    import(/* webpackChunkName: "wiedervorlagen" */ './faelliges').then((module) => module.VERLAUF_FAELLIGES),
};
