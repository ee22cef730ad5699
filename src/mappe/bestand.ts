/** The cells of a range as plain data, with all that is needed to put them back. */
import type { Raster } from '../listen/raster';

/** A raster with the formulas. */
export interface Bestand extends Raster {
  readonly formulas: readonly (readonly unknown[])[];
  /** Some of its rows are hidden, by a filter or by hand; left out where that does not matter. */
  readonly verborgen?: boolean;
  /** Its formulas were not asked for, because it is only read: each is what its cell shows. */
  readonly nurWerte?: true;
}

/** Whether a row holds nothing at all. */
export function istLeer(werte: readonly unknown[]): boolean {
  return werte.every((wert) => wert === '');
}
