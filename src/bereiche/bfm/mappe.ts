/** What this Bereich has in the workbook. */
import type { Mappenbereich } from '../../mappe/bereich';
import { type Teile, vereint } from '../../mappe/teile';
import { PLAN_MAPPE } from '../plan';
import { VERLAUF_MAPPE } from '../verlauf';
import { BETREFFLISTE, FM_DATEN, HAUSREGELN, NEUKUNDE, STATUS } from './prozess/listen';
import { FALLMANAGEMENT_BLATT, HAUSREGELN_BLATT } from './prozess/regeln/vokabular';
import { BERECHTIGTE, VERMERKE } from './vermerke/listen';
import { WIEDERVORLAGEN } from './wiedervorlagen/listen';

export const BFM_MAPPE: Mappenbereich = {
  id: 'bfm',
  version: 3,
  blaetter: [FALLMANAGEMENT_BLATT, HAUSREGELN_BLATT],
  teile: {
    listen: [STATUS, VERMERKE, WIEDERVORLAGEN, BERECHTIGTE, NEUKUNDE, HAUSREGELN, BETREFFLISTE],
    felder: Object.values(FM_DATEN),
  },
  migrationen: [],
};

/** A decision looks at the history and the plan as well, as far as the workbook has them. */
export const BFM_WEITERE: Teile = vereint(VERLAUF_MAPPE.teile, PLAN_MAPPE.teile);
