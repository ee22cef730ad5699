/** Cooperation with third parties and other parts of the law (S2, S3). */
import type { Bereich } from '../../bausteine/bereich';
import { behaltend } from '../../mappe/aufAbruf';
import { ladeSchutzrahmen } from '../bfm';
import { stehtVorrang } from './fach/vorrangzellen';
import { KOOPERATION_MAPPE } from './mappe';
import { KOOPERATION_SAETZE } from './texte/fehler';
import { VORRANGSATZ } from './texte/vorrang';

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
    {
      id: 'hilfeplanung',
      ort: 'partner',
      titel: 'Hilfeplanung',
      platz: 63,
      lade: () =>
        import(/* webpackChunkName: "kooperation" */ './ansicht/HilfeplanungView').then(
          (module) => module.HilfeplanungView,
        ),
    },
    {
      id: 'kinderschutz',
      ort: 'partner',
      titel: 'Kinderschutz',
      platz: 64,
      lade: async () => {
        const [{ kinderschutzView }, Schutzrahmen] = await Promise.all([
          import(/* webpackChunkName: "kooperation" */ './ansicht/KinderschutzView'),
          ladeSchutzrahmen(),
        ]);
        return kinderschutzView(Schutzrahmen);
      },
    },
    {
      id: 'freigaben',
      ort: 'partner',
      titel: 'Freigaben',
      platz: 65,
      lade: () =>
        import(/* webpackChunkName: "kooperation" */ './ansicht/FreigabenView').then(
          (module) => module.FreigabenView,
        ),
    },
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
  vorrang: {
    satz: VORRANGSATZ,
    steht: ({ mappe }) => stehtVorrang(mappe),
    lade: behaltend(() =>
      import(/* webpackChunkName: "kooperation" */ './ansicht/Vorrangzeile').then(
        (module) => module.Vorrangzeile,
      ),
    ),
  },
  faelliges: () =>
    import(/* webpackChunkName: "wiedervorlagen" */ './faelliges').then(
      (module) => module.KOOPERATION_FAELLIGES,
    ),
};
