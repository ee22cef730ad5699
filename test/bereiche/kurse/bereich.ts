/** Courses: a Bereich that the program does not have, with everything that one may have. */
import type { Bereich } from '../../../src/bausteine/bereich';
import { KURSE_MAPPE } from './mappe';
import { KURSE_SAETZE } from './texte/fehler';

export const KURSE_BEREICH: Bereich = {
  mappe: KURSE_MAPPE,
  ansichten: [
    {
      id: 'kurse',
      ort: 'mehr',
      titel: 'Kurse',
      platz: 60,
      lade: () =>
        import(/* webpackChunkName: "kurse" */ './ansicht/KurseView').then((module) => module.KurseView),
    },
  ],
  saetze: KURSE_SAETZE,
  faelliges: () =>
    import(/* webpackChunkName: "wiedervorlagen" */ './faelliges').then((module) => module.KURSE_FAELLIGES),
};
