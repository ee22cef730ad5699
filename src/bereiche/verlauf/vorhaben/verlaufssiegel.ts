/** The Siegel of the completed Profilings, as they stand in their cells. */
import type { Inhalt } from '../../../listen/inhalt';
import { VERLAUF } from '../listen';

/** In the order of the rows; each follows from all before it. Whether they are right is not looked at. */
export function verlaufssiegel(inhalt: Inhalt): readonly string[] {
  return inhalt.liste(VERLAUF).zeilen.map(({ zeile }) => zeile.siegel);
}
