/** The Leitfaden: what a rating rests on (S4). It has no tab; it stands beside the ratings. */
import type { Bereich } from '../../bausteine/bereich';
import { LEITFADEN_MAPPE } from './mappe';
import { LEITFADEN_SAETZE } from './texte/fehler';

export const LEITFADEN_BEREICH: Bereich = {
  mappe: LEITFADEN_MAPPE,
  ansichten: [],
  saetze: LEITFADEN_SAETZE,
  einschaetzungshilfe: {
    titel: 'Leitfaden',
    lade: () =>
      import(/* webpackChunkName: "leitfaden" */ './ansicht/Leitfadenhilfe').then(
        (module) => module.Leitfadenhilfe,
      ),
  },
};
