/** The assessment: from the ratings to Kennung, Betreuung and Förderziel, and back into the cells. */
import type { Bereich } from '../../bausteine/bereich';
import { ladeRechtsteil } from '../recht';
import { ladeFestlegen } from './ansicht/festlegen/ladeFestlegen';
import { EINSCHAETZUNG_MAPPE } from './mappe';

export const EINSCHAETZUNG: Bereich = {
  mappe: EINSCHAETZUNG_MAPPE,
  ansichten: [
    {
      id: 'erheben',
      ort: 'profiling',
      titel: 'Erheben',
      platz: 20,
      weiter: 'ergebnis',
      lade: (bereiche) =>
        import(/* webpackChunkName: "einschaetzung" */ './ansicht/erheben/ErhebenView').then((module) =>
          module.erhebenMit(bereiche),
        ),
      dazu: (bereiche) => Promise.all(bereiche.map(async (each) => each.einschaetzungshilfe?.lade())),
    },
    {
      id: 'ergebnis',
      ort: 'profiling',
      titel: 'Ergebnis',
      platz: 21,
      weiter: 'abschliessen',
      lade: (bereiche) =>
        import(/* webpackChunkName: "ergebnis" */ './ansicht/ergebnis/ErgebnisView').then((module) =>
          module.ergebnisMit(bereiche),
        ),
      dazu: () => Promise.all([ladeRechtsteil(), ladeFestlegen()]),
    },
    {
      id: 'foerderziel',
      ort: 'ziel',
      titel: 'Förderziel',
      platz: 23,
      traegtEin: true,
      weiter: 'ziel',
      lade: () =>
        import(/* webpackChunkName: "foerderziel" */ './ansicht/foerderziel/FoerderzielView').then(
          (module) => module.FoerderzielView,
        ),
    },
    {
      id: 'eintragen',
      ort: 'mehr',
      titel: 'Mappe',
      platz: 24,
      lade: () =>
        import(/* webpackChunkName: "mappenblick" */ './ansicht/eintragen/EintragenView').then(
          (module) => module.EintragenView,
        ),
    },
  ],
  saetze: {},
};
