/** The cells of a range as plain data, with all that is needed to put them back. */
import type { Raster } from '../listen/raster';

/** A raster with the formulas. */
export interface Bestand extends Raster {
  readonly formulas: readonly (readonly unknown[])[];
}

/** Whether a row holds nothing at all. */
export function istLeer(werte: readonly unknown[]): boolean {
  return werte.every((wert) => wert === '');
}
