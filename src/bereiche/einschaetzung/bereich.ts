/** The assessment: from the ratings to Kennung, Betreuung and Förderziel, and back into the cells. */
import type { Bereich } from '../../bausteine/bereich';
import { ladeRechtsteil } from '../recht';
import { BESTAETIGUNGSSTELLE } from './ansicht/entscheiden/stellen';
import { ladeFestlegen } from './ansicht/festlegen/ladeFestlegen';
import { EINSCHAETZUNG_MAPPE } from './mappe';

export const EINSCHAETZUNG: Bereich = {
  mappe: EINSCHAETZUNG_MAPPE,
  ansichten: [
    {
      id: 'erheben',
      titel: 'Erheben',
      platz: 20,
      lade: (bereiche) =>
        import(/* webpackChunkName: "einschaetzung" */ './ansicht/erheben/ErhebenView').then((module) =>
          module.erhebenMit(bereiche),
        ),
      dazu: (bereiche) => Promise.all(bereiche.map(async (each) => each.einschaetzungshilfe?.lade())),
    },
    {
      id: 'ergebnis',
      titel: 'Ergebnis',
      platz: 21,
      lade: (bereiche) =>
        import(/* webpackChunkName: "einschaetzung" */ './ansicht/ergebnis/ErgebnisView').then((module) =>
          module.ergebnisMit(bereiche),
        ),
      dazu: ladeFestlegen,
    },
    {
      id: 'entscheiden',
      titel: 'Entscheiden',
      platz: 22,
      lade: () =>
        import(/* webpackChunkName: "einschaetzung" */ './ansicht/entscheiden/EntscheidenView').then(
          (module) => module.EntscheidenView,
        ),
      dazu: () => Promise.all([ladeRechtsteil(), ladeFestlegen()]),
    },
    {
      id: 'foerderziel',
      titel: 'Förderziel',
      platz: 23,
      lade: () =>
        import(/* webpackChunkName: "einschaetzung" */ './ansicht/foerderziel/FoerderzielView').then(
          (module) => module.FoerderzielView,
        ),
    },
    {
      id: 'eintragen',
      titel: 'Eintragen',
      platz: 24,
      lade: () =>
        import(/* webpackChunkName: "einschaetzung" */ './ansicht/eintragen/EintragenView').then(
          (module) => module.EintragenView,
        ),
    },
  ],
  saetze: {},
  handlungsorte: { pruefung: { reiter: 'entscheiden', stelle: BESTAETIGUNGSSTELLE } },
};
