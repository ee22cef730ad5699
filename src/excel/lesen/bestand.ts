/** The cells of a range as plain data, with all that is needed to put them back. */
import { RASTER_LOAD, type Raster } from '../../listen/raster';

/** A raster with the formulas. */
export type Bestand = Raster & Pick<Excel.Range, 'formulas'>;

/** Queues everything a `Bestand` needs of a range. */
export function loaded(range: Excel.Range): Excel.Range {
  range.load(`${RASTER_LOAD},formulas`);
  return range;
}

/** The loaded range as plain data, valid after the context is gone. */
export function bestandOf({ address, values, valueTypes, numberFormat, formulas }: Excel.Range): Bestand {
  return { address, values, valueTypes, numberFormat, formulas };
}

/** Whether a row holds nothing at all. */
export function istLeer(werte: readonly unknown[]): boolean {
  return werte.every((wert) => wert === '');
}
