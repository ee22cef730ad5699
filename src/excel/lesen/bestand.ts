/** Asks Excel for the cells of a range. */
import { RASTER_LOAD } from '../../listen/raster';
import type { Bestand } from '../../mappe/bestand';

/** Queues everything a `Bestand` needs of a range that is read once and stays where it is: Excel need not follow it. */
export function loaded(range: Excel.Range): Excel.Range {
  return range.load(`${RASTER_LOAD},formulas`).untrack();
}

/** The loaded range as plain data, valid after the context is gone. */
export function bestandOf({ address, values, valueTypes, numberFormat, formulas }: Excel.Range): Bestand {
  return { address, values, valueTypes, numberFormat, formulas };
}
