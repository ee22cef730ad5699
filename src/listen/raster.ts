/** From what Excel answers about a cell to a raw value: kind first, then value. Nothing is interpreted here. */
import { gemerkt } from './gemerkt';
import { ortAt, parseAnker } from './adresse';
import { HOECHSTENS_ZEICHEN, zeigtAnderes } from './fremdanzeige';
import { zeigtZiffern } from './zahlformat';
import type { Ort, RawCell, RawValue } from './zelle';

/** The loaded properties of a range, all matrices of the same size. */
export interface Raster {
  readonly address: string;
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly string[])[];
  /** Missing where nobody asked for them. */
  readonly formulas?: readonly (readonly unknown[])[];
}

/** The properties a `Raster` needs, as a load list. */
export const RASTER_LOAD = 'address,values,valueTypes,numberFormat';

/** One for all empty cells: long lists have more of them than of all others. */
const LEER: RawValue = { art: 'leer' };
const VERSTELLT: RawValue = { art: 'verstellt' };

/** The raw value of one cell of a raster, counted from 0. */
export function rohwertAt(raster: Raster, zeile = 0, spalte = 0): RawValue {
  const value = raster.values[zeile]?.[spalte];
  switch (raster.valueTypes[zeile]?.[spalte]) {
    case 'Empty':
      return LEER;
    case 'Error':
      return { art: 'fehlerwert' };
    case 'Boolean':
      return { art: 'wahrheitswert', wert: value === true };
    case 'Double':
    case 'Integer':
      return zahlMit(Number(value), formatAt(raster, zeile, spalte));
    default:
      return value === '' ? LEER : textMit(String(value), formatAt(raster, zeile, spalte));
  }
}

function textMit(wert: string, format: string): RawValue {
  return zeigtAnderes(wert, format) ? VERSTELLT : { art: 'text', wert };
}

function zahlMit(wert: number, format: string): RawValue {
  if (zeigtAnderes(wert, format)) return VERSTELLT;
  if (istDatumsformat(format)) return { art: 'datum', wert };
  return zeigtZiffern(format) ? { art: 'zahl', wert } : { art: 'zahl', wert, format };
}

function formatAt({ numberFormat }: Raster, zeile: number, spalte: number): string {
  return numberFormat[zeile]?.[spalte] ?? '';
}

/** A workbook has few of them, and very many cells of each. */
const GEMERKTE_FORMATE = 1000;

/** Whether a number format shows a date: it holds a day or year code outside of quotes, brackets and escapes. */
export const istDatumsformat = gemerkt((format: string): boolean => {
  if (format.length > HOECHSTENS_ZEICHEN) return false;
  const codes = format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '');
  return /[dy]/i.test(codes);
}, GEMERKTE_FORMATE);

/** One cell of a raster, counted from 0. Its place is worked out only when it is asked for. */
export function cellAt(raster: Raster, zeile: number, spalte: number): RawCell {
  return new Rasterzelle(raster, zeile, spalte);
}

/** A class, because a getter in a literal costs as much as all the rest of reading a cell. */
class Rasterzelle implements RawCell {
  readonly value: RawValue;

  constructor(
    private readonly raster: Raster,
    private readonly zeile: number,
    private readonly spalte: number,
  ) {
    this.value = rohwertAt(raster, zeile, spalte);
  }

  get ort(): Ort {
    return ortAt(parseAnker(this.raster.address), this.zeile, this.spalte);
  }

  /** A text that looks like one is its own formula. */
  get istFormel(): boolean {
    const { formulas, values } = this.raster;
    const formel = formulas?.[this.zeile]?.[this.spalte];
    return (
      typeof formel === 'string' && formel.startsWith('=') && formel !== values[this.zeile]?.[this.spalte]
    );
  }
}
