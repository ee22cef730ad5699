/** The Bereiche that say something of the case itself; for whoever computes without showing any of them. */
import type { Mappenbereich } from '../mappe/bereich';
import { BFM_MAPPE } from './bfm/mappe';

export const MIT_FAKTEN: readonly Mappenbereich[] = [BFM_MAPPE];
