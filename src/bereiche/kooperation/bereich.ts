/** Cooperation with third parties and other parts of the law (S2, S3). */
import type { Bereich } from '../../bausteine/bereich';
import { KOOPERATION_MAPPE } from './mappe';
import { KOOPERATION_SAETZE } from './texte/fehler';

export const KOOPERATION: Bereich = {
  mappe: KOOPERATION_MAPPE,
  ansichten: [
    {
      id: 'verweisungen',
      ort: 'partner',
      titel: 'Verweisungen',
      platz: 60,
      lade: () =>
        import(/* webpackChunkName: "kooperation" */ './ansicht/VerweisungenView').then(
          (module) => module.VerweisungenView,
        ),
    },
    {
      id: 'einwilligungen',
      ort: 'partner',
      titel: 'Einwilligungen',
      platz: 61,
      lade: () =>
        import(/* webpackChunkName: "kooperation" */ './ansicht/EinwilligungenView').then(
          (module) => module.EinwilligungenView,
        ),
    },
  ],
  saetze: KOOPERATION_SAETZE,
};
