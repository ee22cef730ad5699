/** What this Bereich has in the workbook: the released sets of rules, and the values that formulas look up. */
import { KONTROLLE_BLATT, KONTROLLWERTE } from '../../fall/kontrolle/tabelle';
import { REGELWERK_BLATT, REGELWERKE } from '../../fall/regelsaetze';
import type { Mappenbereich } from '../../mappe/bereich';

const BLAETTER = [REGELWERK_BLATT, KONTROLLE_BLATT];

export const KONTROLLE_MAPPE: Mappenbereich = {
  id: 'kontrolle',
  // Begins where the others are: a workbook that names no version of it is one without these sheets.
  version: 4,
  blaetter: BLAETTER,
  hausblaetter: BLAETTER,
  teile: { listen: [REGELWERKE, KONTROLLWERTE], felder: [] },
  migrationen: [],
};
