/** The beschäftigungsorientiertes Fallmanagement: what is due, decisions, protected Vermerke. */
import type { Bereich } from '../../bausteine/bereich';
import { ladeFaelliges } from '../../bausteine/faelliges';
import { mitFaelligem } from '../../bausteine/faelligkeitskontext';
import { ladePerson } from '../einschaetzung';
import { BFM_MAPPE } from './mappe';
import { type Fallmanagementstelle, ZUGANG } from './prozess/fach/stellen';
import { BFM_SAETZE } from './texte/fehler';
import { ladeAufgeklapptes } from './wiedervorlagen/ansicht/aufgeklapptes';

export const BFM: Bereich = {
  mappe: BFM_MAPPE,
  ansichten: [
    {
      id: 'wiedervorlagen',
      ort: 'heute',
      titel: 'Heute',
      platz: 10,
      lade: mitFaelligem(() =>
        import(/* webpackChunkName: "wiedervorlagen" */ './heute/ansicht/HeuteView').then(
          (module) => module.HeuteView,
        ),
      ),
      dazu: () => Promise.all([ladePerson(), ladeAufgeklapptes()]),
    },
    {
      id: 'fallmanagement',
      ort: 'bfm',
      titel: 'Status',
      platz: 50,
      lade: mitFaelligem(() =>
        import(/* webpackChunkName: "fallmanagement" */ './prozess/ansicht/FallmanagementView').then(
          (module) => module.FallmanagementView,
        ),
      ),
    },
    {
      id: 'vermerke',
      ort: 'bfm',
      titel: 'Vermerke',
      platz: 51,
      lade: mitFaelligem(() =>
        import(/* webpackChunkName: "fallmanagement" */ './vermerke/ansicht/VermerkeView').then(
          (module) => module.VermerkeView,
        ),
      ),
    },
    {
      id: ZUGANG.reiter,
      ort: 'bfm',
      titel: 'Zugang',
      platz: 52,
      lade: mitFaelligem(() =>
        import(/* webpackChunkName: "fallmanagement" */ './vermerke/ansicht/ZugangView').then(
          (module) => module.ZugangView,
        ),
      ),
    },
  ],
  saetze: BFM_SAETZE,
  handlungsorte: { bfm: { reiter: 'fallmanagement', stelle: 'status' satisfies Fallmanagementstelle } },
  faelliges: () =>
    import(/* webpackChunkName: "wiedervorlagen" */ './faelliges').then((module) => module.BFM_FAELLIGES),
  start: async (bereiche) => {
    const [{ startreiter }, faelliges] = await Promise.all([
      import(/* webpackChunkName: "wiedervorlagen" */ './heute/vorhaben/startreiter'),
      ladeFaelliges(bereiche),
    ]);
    return (ansicht) => startreiter(ansicht, faelliges);
  },
};
