/** What a cell is made of. */

/** As in `Excel.RangeValueType`. */
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

/** A cell's value: dates are serials, errors their English name. */
export interface CellValue {
  readonly type: ValueType;
  readonly value: string | number | boolean;
}

/** What is in a cell. `unread`: only excelize can tell. A formula stands without its `=`; its result is the one in the file. */
export type Content =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'formula'; readonly formula: string; readonly result?: CellValue }
  | { readonly kind: 'unread' };

/** As much of a cell's style as add-ins get to know. */
export interface Look {
  /** Number of the style that the look comes from. */
  readonly style: number;
  readonly numberFormat: string;
  /** The number format is none of the built-in ones. */
  readonly isOwnFormat: boolean;
  readonly locked: boolean;
}

/** An empty cell. */
export const EMPTY: Content = { kind: 'value', value: { type: 'Empty', value: '' } };

/** A cell that excelize must be asked about. */
export const UNREAD: Content = { kind: 'unread' };

const MOST = 32_767;

/**
 * A text in a cell, which is empty without characters. How excelize stores escapes (`_x0041_`), characters that XML cannot
 * hold, halves of surrogate pairs and texts that are too long is its own affair.
 */
export function textContent(text: string): Content {
  if (text === '') return EMPTY;
  return isUnusual(text) ? UNREAD : { kind: 'value', value: { type: 'String', value: text } };
}

function isUnusual(text: string): boolean {
  return text.length > MOST || UNUSUAL.test(text);
}

const UNUSUAL = /_x|(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u;

/** A formula in a cell, without its `=`. */
export function formulaContent(formula: string): Content {
  return isUnusual(formula) ? UNREAD : { kind: 'formula', formula };
}

/** A number in a cell. */
export function numberContent(number: number): Content {
  if (!Number.isFinite(number)) return UNREAD;
  // There is no negative zero in a file.
  return { kind: 'value', value: { type: 'Double', value: number === 0 ? 0 : number } };
}

/** A truth value in a cell. */
export function booleanContent(value: boolean): Content {
  return { kind: 'value', value: { type: 'Boolean', value } };
}
