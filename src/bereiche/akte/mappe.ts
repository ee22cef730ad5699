/** What this Bereich has in the workbook. */
import type { Mappenbereich } from '../../mappe/bereich';
import { AKTE_BLATT, AKTENDRUCK } from './listen';

export const AKTE_MAPPE: Mappenbereich = {
  id: 'akte',
  // Begins where the others are: a workbook that names no version of it is one without this sheet.
  version: 4,
  blaetter: [AKTE_BLATT],
  teile: { listen: [], felder: [AKTENDRUCK] },
  migrationen: [],
};
