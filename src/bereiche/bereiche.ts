/** The one list of features. Tabs, tables, sentences and the upgrade of workbooks derive from it. */
import type { Bereich } from '../bausteine/bereich';
import { BFM } from './bfm/bereich';
import { EINSCHAETZUNG } from './einschaetzung/bereich';
import { LEITFADEN_BEREICH } from './leitfaden/bereich';
import { PLAN } from './plan/bereich';
import { VERLAUF } from './verlauf/bereich';

/** In the order in which their sheets stand in the workbook. */
export const BEREICHE: readonly Bereich[] = [EINSCHAETZUNG, VERLAUF, PLAN, BFM, LEITFADEN_BEREICH];
