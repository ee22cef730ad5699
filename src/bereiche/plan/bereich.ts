/** The plan: goals, steps, offers of the house, documents. */
import type { Bereich } from '../../bausteine/bereich';
import { mitDruck } from '../../bausteine/druck';
import { PLAN_MAPPE } from './mappe';
import { PLAN_SAETZE } from './texte/fehler';
import { stehtUeberpruefungAn } from './vorhaben/stehtAn';

export const PLAN: Bereich = {
  mappe: PLAN_MAPPE,
  ansichten: [
    {
      id: 'ziel',
      ort: 'ziel',
      titel: 'Ziel',
      platz: 40,
      weiter: 'schritte',
      lade: () =>
        import(/* webpackChunkName: "plan" */ './ansicht/ZielView').then((module) => module.ZielView),
    },
    {
      id: 'schritte',
      ort: 'ziel',
      titel: 'Schritte',
      platz: 41,
      weiter: 'drucken',
      lade: () =>
        import(/* webpackChunkName: "plan" */ './ansicht/SchritteView').then((module) => module.SchritteView),
    },
    {
      id: 'ueberpruefen',
      ort: 'ziel',
      titel: 'Überprüfen',
      platz: 42,
      stehtAn: (sicht) =>
        sicht.art === 'berechnet'
          ? stehtUeberpruefungAn({ fall: sicht.fall, inhalt: sicht.mappe.inhalt })
          : null,
      weiter: 'ziel',
      lade: () =>
        import(/* webpackChunkName: "plan" */ './ansicht/UeberpruefenView').then(
          (module) => module.UeberpruefenView,
        ),
    },
    {
      id: 'drucken',
      ort: 'ziel',
      titel: 'Drucken',
      platz: 43,
      lade: (bereiche) =>
        import(/* webpackChunkName: "plan" */ './ansicht/DruckenView').then((module) =>
          mitDruck(module.DruckenView, bereiche),
        ),
    },
  ],
  saetze: PLAN_SAETZE,
  faelliges: () =>
    import(/* webpackChunkName: "wiedervorlagen" */ './faelliges').then((module) => module.PLAN_FAELLIGES),
};
