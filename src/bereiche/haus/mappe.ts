/** What this Bereich has in a Fallmappe. */
import type { Mappenbereich } from '../../mappe/bereich';
import { HAUSSTAND_TEILE } from './listen';
import { HAUS_BLATT } from './regeln/vokabular';

export const HAUS_MAPPE: Mappenbereich = {
  id: 'haus',
  // Begins where the others are: a workbook that names no version of it is one without this sheet.
  version: 4,
  blaetter: [HAUS_BLATT],
  hausblaetter: [HAUS_BLATT],
  teile: HAUSSTAND_TEILE,
  migrationen: [],
};
