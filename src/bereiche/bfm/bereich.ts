/** The beschäftigungsorientiertes Fallmanagement: what is due, decisions, protected Vermerke. */
import type { Bereich } from '../../bausteine/bereich';
import { ladeFaelliges } from '../../bausteine/faelliges';
import { mitFaelligem } from '../../bausteine/faelligkeitskontext';
import { BFM_MAPPE } from './mappe';
import type { Fallmanagementstelle } from './prozess/fach/stellen';
import { BFM_SAETZE } from './texte/fehler';

export const BFM: Bereich = {
  mappe: BFM_MAPPE,
  ansichten: [
    {
      id: 'wiedervorlagen',
      titel: 'Wiedervorlagen',
      platz: 10,
      lade: mitFaelligem(() =>
        import(/* webpackChunkName: "wiedervorlagen" */ './wiedervorlagen/ansicht/WiedervorlagenView').then(
          (module) => module.WiedervorlagenView,
        ),
      ),
    },
    {
      id: 'fallmanagement',
      titel: 'Fallmanagement',
      platz: 50,
      lade: mitFaelligem(() =>
        import(/* webpackChunkName: "fallmanagement" */ './prozess/ansicht/FallmanagementView').then(
          (module) => module.FallmanagementView,
        ),
      ),
    },
  ],
  saetze: BFM_SAETZE,
  handlungsorte: { bfm: { reiter: 'fallmanagement', stelle: 'status' satisfies Fallmanagementstelle } },
  faelliges: () =>
    import(/* webpackChunkName: "faelliges" */ './faelliges').then((module) => module.BFM_FAELLIGES),
  start: async (bereiche) => {
    const [{ startreiter }, faelliges] = await Promise.all([
      import(/* webpackChunkName: "wiedervorlagen" */ './wiedervorlagen/ansicht/startreiter'),
      ladeFaelliges(bereiche),
    ]);
    return (ansicht) => startreiter(ansicht, faelliges);
  },
};
