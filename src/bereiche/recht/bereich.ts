/** The legal labels with their days. It has no tab: other views ask it what is offered, and show its Hinweis. */
import type { Bereich } from '../../bausteine/bereich';
import { RECHT_MAPPE } from './mappe';

export const RECHT: Bereich = { mappe: RECHT_MAPPE, ansichten: [], saetze: {} };
