/**
 * Reads cells as Excel shows them to an add-in: value, type, formula, text. Formulas are calculated on reading.
 * It must not change anything.
 */
import type { NewFile } from 'excelize-wasm';
import { checked } from './checked';

import { numberFormat } from './styles';

/** As in `Excel.RangeValueType`. */
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

/** A cell's value: dates are serials, errors their English name. */
export interface CellValue {
  readonly type: ValueType;
  readonly value: string | number | boolean;
}

const cellType = { boolean: 1, error: 3, inlineString: 5, sharedString: 7, formulaString: 4 } as const;
const raw = { RawCellValue: true };
const empty: CellValue = { type: 'Empty', value: '' };

// Values are asked for more than once per batch, and each asking of excelize is dear.
const remembered = new WeakMap<NewFile, Map<string, CellValue>>();

/** To be called after every change of the file. */
export function forgetValues(file: NewFile): void {
  remembered.delete(file);
}

/** The value of a cell. */
export function readValue(file: NewFile, sheet: string, cell: string): CellValue {
  const values = remembered.get(file) ?? new Map<string, CellValue>();
  remembered.set(file, values);
  const key = `${sheet}!${cell}`;
  const value = values.get(key) ?? readFresh(file, sheet, cell);
  values.set(key, value);
  return value;
}

function readFresh(file: NewFile, sheet: string, cell: string): CellValue {
  const formula = formulaOf(file, sheet, cell);
  if (formula !== '') return calculate(file, sheet, cell, formula);
  const { value } = checked(file.GetCellValue(sheet, cell, raw));
  if (value === '') return empty;
  const { cellType: type } = checked(file.GetCellType(sheet, cell));
  if (type === cellType.boolean) return { type: 'Boolean', value: value === '1' || value === 'TRUE' };
  if (type === cellType.error) return { type: 'Error', value };
  const isText =
    type === cellType.sharedString || type === cellType.inlineString || type === cellType.formulaString;
  return isText ? { type: 'String', value } : { type: 'Double', value: Number(value) };
}

/** What is in a cell: a formula without its `=`, or a value. */
export interface CellContent {
  readonly formula: string | undefined;
  readonly value: string | number | boolean;
}

/** The content of a cell, such that a text like `=x` is not taken for a formula. */
export function readContent(file: NewFile, sheet: string, cell: string): CellContent {
  return { formula: formulaOf(file, sheet, cell) || undefined, value: readValue(file, sheet, cell).value };
}

/** The formula with its `=`, or the value where there is none. */
export function readFormula(file: NewFile, sheet: string, cell: string): string | number | boolean {
  const formula = formulaOf(file, sheet, cell);
  return formula === '' ? readValue(file, sheet, cell).value : `=${formula}`;
}

/** The text that German Excel shows; number formats other than General are applied by excelize. */
export function readText(file: NewFile, sheet: string, cell: string): string {
  const { type, value } = readValue(file, sheet, cell);
  if (type === 'Boolean') return value === true ? 'WAHR' : 'FALSCH';
  if (type !== 'Double') return String(value);
  if (numberFormat(file, sheet, cell) === 'General') return String(value).replace('.', ',');
  const options = { ShortDatePattern: 'dd.mm.yyyy' };
  if (formulaOf(file, sheet, cell) !== '') return checked(file.CalcCellValue(sheet, cell, options)).value;
  return checked(file.GetCellValue(sheet, cell, options)).value;
}

function formulaOf(file: NewFile, sheet: string, cell: string): string {
  return checked(file.GetCellFormula(sheet, cell)).formula;
}

/** The answer of the calculation is text only: what reads exactly like a number is taken for one. */
function calculate(file: NewFile, sheet: string, cell: string, formula: string): CellValue {
  const constant = errorName(formula);
  if (constant) return { type: 'Error', value: constant };
  const { value, error } = file.CalcCellValue(sheet, cell, raw);
  if (error) return { type: 'Error', value: errorName(value) ?? errorName(error) ?? '#VALUE!' };
  if (value === 'TRUE' || value === 'FALSE') return { type: 'Boolean', value: value === 'TRUE' };
  const isNumber = /^-?\d+(\.\d+)?(E[+-]?\d+)?$/.test(value) && !/^-?0\d/.test(value);
  return isNumber ? { type: 'Double', value: Number(value) } : { type: 'String', value };
}

function errorName(text: string): string | undefined {
  return /^#[A-Z0-9/]+[!?]?$/.test(text) ? text : undefined;
}
