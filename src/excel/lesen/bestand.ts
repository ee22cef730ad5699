/** Asks Excel for the cells of a range. */
import { type Raster, RASTER_LOAD } from '../../listen/raster';
import type { Bestand } from '../../mappe/bestand';

/** Ranges whose formulas were not asked for. */
const OHNE_FORMELN = new WeakSet<Excel.Range>();
/** Ranges of which neither formulas nor kinds of values were asked for, each with the range that was loaded before at its place. */
const NUR_WERTE = new WeakMap<Excel.Range, Excel.Range>();

/**
 * Queues everything a `Bestand` needs of a range that is read once and stays where it is: Excel need not follow it.
 * @param mitFormeln false where long texts stand, of which Excel may not give the formulas (by reports from about 8,200
 * characters on): then a cell counts as what it shows.
 */
export function loaded(range: Excel.Range, mitFormeln = true): Excel.Range {
  return geladen(range, RASTER_LOAD, mitFormeln).untrack();
}

/** The same for a range of several rows, and whether some of them are hidden. */
export function zeilenLoaded(range: Excel.Range, mitFormeln = true): Excel.Range {
  return geladen(range, `${RASTER_LOAD},rowHidden`, mitFormeln).untrack();
}

/** What of a range that was written to is not asked as of any other. */
interface Geschrieben {
  readonly mehrzeilig: boolean;
  readonly mitFormeln: boolean;
  /** It knows the format that it was given. */
  readonly mitFormat: boolean;
  /** Where what was written is a formula or an error nowhere, whatever Excel makes of it: the same cells, loaded before. */
  readonly schlichtUeber: Excel.Range | null;
}

/** The same for a range that was written to: Excel may have to follow it. Of plain contents the values say everything. */
export function geschriebenLoaded(
  range: Excel.Range,
  { mehrzeilig, mitFormeln, mitFormat, schlichtUeber }: Geschrieben,
): Excel.Range {
  const format = mitFormat ? '' : ',numberFormat';
  const verborgen = mehrzeilig ? ',rowHidden' : '';
  if (schlichtUeber === null)
    return geladen(range, `address,values,valueTypes${format}${verborgen}`, mitFormeln);
  NUR_WERTE.set(range, schlichtUeber);
  return range.load(`values${format}${verborgen}`);
}

function geladen(range: Excel.Range, was: string, mitFormeln: boolean): Excel.Range {
  if (!mitFormeln) OHNE_FORMELN.add(range);
  return range.load(mitFormeln ? `${was},formulas` : was);
}

/** What `zeilenLoaded` asked for, as plain data. Where only some are hidden, Excel answers null. */
export function zeilenbestandOf(range: Excel.Range): Bestand {
  return { ...bestandOf(range), verborgen: (range.rowHidden as boolean | null) !== false };
}

/** The loaded range as plain data, valid after the context is gone. */
export function bestandOf(range: Excel.Range): Bestand {
  const { values, numberFormat } = range;
  const davor = NUR_WERTE.get(range);
  if (davor !== undefined)
    return {
      address: davor.address,
      values,
      valueTypes: values.map(wertarten),
      numberFormat,
      formulas: values,
    };
  const { address, valueTypes } = range;
  const formulas = OHNE_FORMELN.has(range) ? values : range.formulas;
  return { address, values, valueTypes, numberFormat, formulas };
}

/** As Excel calls the kinds of values that are no error. */
function wertarten(werte: readonly unknown[]): Raster['valueTypes'][number] {
  return werte.map((wert) => {
    if (wert === '') return 'Empty';
    if (typeof wert === 'number') return 'Double';
    return typeof wert === 'boolean' ? 'Boolean' : 'String';
  });
}
