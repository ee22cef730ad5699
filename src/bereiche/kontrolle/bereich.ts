/** The control by formulas: it has no view of its own. */
import type { Bereich } from '../../bausteine/bereich';
import { KONTROLLE_MAPPE } from './mappe';

export const KONTROLLE: Bereich = { mappe: KONTROLLE_MAPPE, ansichten: [], saetze: {} };
