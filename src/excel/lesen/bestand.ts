/** Asks Excel for the cells of a range. */
import { RASTER_LOAD } from '../../listen/raster';
import type { Bestand } from '../../mappe/bestand';

/** Ranges whose formulas were not asked for. */
const OHNE_FORMELN = new WeakSet<Excel.Range>();

/**
 * Queues everything a `Bestand` needs of a range.
 * @param mitFormeln false where long texts stand, of which Excel may not give the formulas (by reports from about 8,200
 * characters on): then a cell counts as what it shows.
 */
export function loaded(range: Excel.Range, mitFormeln = true): Excel.Range {
  range.load(mitFormeln ? `${RASTER_LOAD},formulas` : RASTER_LOAD);
  if (!mitFormeln) OHNE_FORMELN.add(range);
  return range;
}

/** The loaded range as plain data, valid after the context is gone. */
export function bestandOf(range: Excel.Range): Bestand {
  const { address, values, valueTypes, numberFormat } = range;
  const formulas = OHNE_FORMELN.has(range) ? values : range.formulas;
  return { address, values, valueTypes, numberFormat, formulas };
}
