/** What this Bereich has in the workbook. */
import type { Mappenbereich } from '../../mappe/bereich';
import { LEITFADEN, LEITFADEN_BLATT } from './listen';

export const LEITFADEN_MAPPE: Mappenbereich = {
  id: 'leitfaden',
  version: 1,
  blaetter: [LEITFADEN_BLATT],
  hausblaetter: [LEITFADEN_BLATT],
  teile: { listen: [LEITFADEN], felder: [] },
  migrationen: [],
};
