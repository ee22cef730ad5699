/**
 * What this Bereich has in the workbook: the released sets of rules, the values that formulas look up, and what
 * these formulas come to on the sheet „Kennung“.
 */
import { KONTROLLFELDER } from '../../fall/kontrolle/felder';
import { KONTROLLE_BLATT, KONTROLLWERTE } from '../../fall/kontrolle/tabelle';
import { ERGEBNIS_FELDER } from '../../fall/listen';
import { REGELWERK_BLATT, REGELWERKE } from '../../fall/regelsaetze';
import type { Mappenbereich } from '../../mappe/bereich';

const FELDER = Object.values(KONTROLLFELDER);
const BLAETTER = [REGELWERK_BLATT, KONTROLLE_BLATT];

export const KONTROLLE_MAPPE: Mappenbereich = {
  id: 'kontrolle',
  // Begins where the others are: a workbook that names no version of it is one without these sheets.
  version: 4,
  blaetter: BLAETTER,
  hausblaetter: BLAETTER,
  teile: { listen: [REGELWERKE, KONTROLLWERTE], felder: FELDER },
  stets: { listen: [], felder: [KONTROLLFELDER.profillage, KONTROLLFELDER.kennung] },
  muster: ERGEBNIS_FELDER.regelwerk.name,
  migrationen: [],
};
