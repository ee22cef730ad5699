/**
 * Asks excelize about cells: what it calculates, how it shows numbers, and whatever the stand-in does not read from the
 * package itself. Each asking crosses into WebAssembly and is dear. It must not change anything.
 */
import type { NewFile, Style } from 'excelize-wasm';
import type { CellValue, Look } from './cell';
import { checked } from './checked';
import { builtInFormats } from './numberFormats';

const cellType = { boolean: 1, error: 3, inlineString: 5, sharedString: 7, formulaString: 4 } as const;
const raw = { RawCellValue: true };

/** The value of a cell, calculated where it has a formula. */
export function askValue(file: NewFile, sheet: string, cell: string): CellValue {
  const formula = askFormula(file, sheet, cell);
  if (formula !== '') return calculate(file, sheet, cell, formula);
  const { value } = checked(file.GetCellValue(sheet, cell, raw));
  if (value === '') return { type: 'Empty', value: '' };
  const { cellType: type } = checked(file.GetCellType(sheet, cell));
  if (type === cellType.boolean) return { type: 'Boolean', value: value === '1' || value === 'TRUE' };
  if (type === cellType.error) return { type: 'Error', value };
  const isText =
    type === cellType.sharedString || type === cellType.inlineString || type === cellType.formulaString;
  return isText ? { type: 'String', value } : { type: 'Double', value: Number(value) };
}

/** The formula of a cell without its `=`; empty if it has none. */
export function askFormula(file: NewFile, sheet: string, cell: string): string {
  return checked(file.GetCellFormula(sheet, cell)).formula;
}

/** What a cell with a calculated number shows. */
export function askCalculatedText(file: NewFile, sheet: string, cell: string): string {
  return checked(file.CalcCellValue(sheet, cell, { ShortDatePattern: 'dd.mm.yyyy' })).value;
}

/** Number format and lock of a cell. */
export function askLook(file: NewFile, sheet: string, cell: string): Look {
  const { CustomNumFmt: own, NumFmt: id, Protection } = askStyle(file, sheet, cell);
  return {
    style: checked(file.GetCellStyle(sheet, cell)).style,
    numberFormat: own ?? builtInFormats[id ?? 0] ?? 'General',
    isOwnFormat: typeof own === 'string',
    locked: Protection?.Locked ?? true,
  };
}

/** The whole style of a cell. */
export function askStyle(file: NewFile, sheet: string, cell: string): Style {
  const { style: id } = checked(file.GetCellStyle(sheet, cell));
  const styles = known.get(file) ?? new Map<number, Style>();
  known.set(file, styles);
  const style = styles.get(id) ?? checked(file.GetStyle(id)).style;
  styles.set(id, style);
  return style;
}

// A style id never changes its meaning, so styles may be remembered per file.
const known = new WeakMap<NewFile, Map<number, Style>>();

/** The answer of the calculation is text only. */
function calculate(file: NewFile, sheet: string, cell: string, formula: string): CellValue {
  const constant = errorName(formula);
  if (constant) return { type: 'Error', value: constant };
  const { value, error } = file.CalcCellValue(sheet, cell, raw);
  if (error) return { type: 'Error', value: errorName(value) ?? errorName(error) ?? '#VALUE!' };
  return calculatedValue(value);
}

/** The value of a formula that came to this text: what reads exactly like a number is taken for one. */
export function calculatedValue(value: string): CellValue {
  if (value === 'TRUE' || value === 'FALSE') return { type: 'Boolean', value: value === 'TRUE' };
  const isNumber = /^-?\d+(\.\d+)?(E[+-]?\d+)?$/.test(value) && !/^-?0\d/.test(value);
  return isNumber ? { type: 'Double', value: Number(value) } : { type: 'String', value };
}

function errorName(text: string): string | undefined {
  return /^#[A-Z0-9/]+[!?]?$/.test(text) ? text : undefined;
}
