/** The one list of features. Tabs, tables, sentences and the upgrade of workbooks derive from it. */
import type { Bereich } from '../bausteine/bereich';
import { AKTE } from './akte/bereich';
import { BFM } from './bfm/bereich';
import { EINSCHAETZUNG } from './einschaetzung/bereich';
import { HAUS } from './haus/bereich';
import { KONTROLLE } from './kontrolle/bereich';
import { KOOPERATION } from './kooperation/bereich';
import { LEITFADEN_BEREICH } from './leitfaden/bereich';
import { PLAN } from './plan/bereich';
import { RECHT } from './recht/bereich';
import { VERLAUF } from './verlauf/bereich';

/** In the order in which their sheets stand in the workbook. */
export const BEREICHE: readonly Bereich[] = [
  EINSCHAETZUNG,
  VERLAUF,
  PLAN,
  AKTE,
  BFM,
  KOOPERATION,
  LEITFADEN_BEREICH,
  RECHT,
  HAUS,
  KONTROLLE,
];
