/** What this Bereich has in the workbook. */
import type { Mappenbereich } from '../../mappe/bereich';
import { RECHT_BLATT, RECHTSLISTE } from './listen';

export const RECHT_MAPPE: Mappenbereich = {
  id: 'recht',
  version: 1,
  blaetter: [RECHT_BLATT],
  hausblaetter: [RECHT_BLATT],
  teile: { listen: [RECHTSLISTE], felder: [] },
  migrationen: [],
};
