/** The beschäftigungsorientiertes Fallmanagement: what is due, decisions, protected Vermerke. */
import type { Bereich } from '../../bausteine/bereich';
import { BFM_MAPPE } from './mappe';
import { BFM_SAETZE } from './texte/fehler';

export const BFM: Bereich = {
  mappe: BFM_MAPPE,
  ansichten: [
    {
      id: 'wiedervorlagen',
      titel: 'Wiedervorlagen',
      platz: 10,
      lade: () =>
        import(/* webpackChunkName: "wiedervorlagen" */ './wiedervorlagen/ansicht/WiedervorlagenView').then(
          (module) => module.WiedervorlagenView,
        ),
    },
    {
      id: 'fallmanagement',
      titel: 'Fallmanagement',
      platz: 50,
      lade: () =>
        import(/* webpackChunkName: "fallmanagement" */ './prozess/ansicht/FallmanagementView').then(
          (module) => module.FallmanagementView,
        ),
    },
  ],
  saetze: BFM_SAETZE,
};
