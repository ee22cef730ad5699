/** Asks Excel for the cells of a range. */
import { RASTER_LOAD } from '../../listen/raster';
import type { Bestand } from '../../mappe/bestand';

const BESTAND_LOAD = `${RASTER_LOAD},formulas`;

/** Queues everything a `Bestand` needs of a range that is read once and stays where it is: Excel need not follow it. */
export function loaded(range: Excel.Range): Excel.Range {
  return range.load(BESTAND_LOAD).untrack();
}

/** The same for a range of several rows, and whether some of them are hidden. */
export function zeilenLoaded(range: Excel.Range): Excel.Range {
  return range.load(`${BESTAND_LOAD},rowHidden`).untrack();
}

/** What `zeilenLoaded` asked for, as plain data. Where only some are hidden, Excel answers null. */
export function zeilenbestandOf(range: Excel.Range): Bestand {
  return { ...bestandOf(range), verborgen: (range.rowHidden as boolean | null) !== false };
}

/** The loaded range as plain data, valid after the context is gone. */
export function bestandOf({ address, values, valueTypes, numberFormat, formulas }: Excel.Range): Bestand {
  return { address, values, valueTypes, numberFormat, formulas };
}
