/** Cooperation with third parties and other parts of the law (S2, S3). */
import type { Bereich } from '../../bausteine/bereich';
import { KOOPERATION_MAPPE } from './mappe';
import { KOOPERATION_SAETZE } from './texte/fehler';

export const KOOPERATION: Bereich = {
  mappe: KOOPERATION_MAPPE,
  ansichten: [
    {
      id: 'fallkonferenz',
      ort: 'partner',
      titel: 'Fallkonferenz',
      platz: 62,
      lade: () =>
        import(/* webpackChunkName: "kooperation" */ './ansicht/FallkonferenzView').then(
          (module) => module.FallkonferenzView,
        ),
    },
    {
      id: 'netz',
      ort: 'partner',
      titel: 'Netz',
      platz: 66,
      lade: () =>
        import(/* webpackChunkName: "kooperation" */ './ansicht/NetzView').then((module) => module.NetzView),
    },
  ],
  saetze: KOOPERATION_SAETZE,
  faelliges: () =>
    import(/* webpackChunkName: "wiedervorlagen" */ './faelliges').then(
      (module) => module.KOOPERATION_FAELLIGES,
    ),
};
