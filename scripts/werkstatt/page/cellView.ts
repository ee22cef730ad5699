/**
 * One cell as it is shown and as it is edited: text, look, and whether it is calculated. Reading only.
 */
import type { Style } from 'excelize-wasm';
import { cellName } from '../../../test/host/book/address';
import type { Book } from '../../../test/host/book/Book';
import { checked } from '../../../test/host/book/checked';
import { readContent, readText, readValue } from '../../../test/host/book/readCell';

/** What is shown of a cell. */
export interface CellView {
  readonly text: string;
  readonly isNumber: boolean;
  readonly isCalculated: boolean;
  /** What the stand-in has to say about the cell. */
  readonly note: string;
}

const ONLY_EXCEL = 'Diese Formel rechnet erst Excel selbst: Sie nennt eine Tabelle mit eckigen Klammern.';

/** Reads one cell; row and column count from 0. */
export function readCellView(book: Book, sheet: string, row: number, column: number): CellView {
  const cell = cellName(row, column);
  const { type, value } = readValue(book, sheet, cell);
  const { formula } = readContent(book, sheet, cell);
  // excelize does not know structured references, which Excel does: the error would be a lie.
  const isBeyond = value === '#NAME?' && formula?.includes('[') === true;
  return {
    text: isBeyond ? 'ƒ' : type === 'Empty' ? '' : readText(book, sheet, cell),
    isNumber: type === 'Double',
    isCalculated: formula !== undefined,
    note: isBeyond ? ONLY_EXCEL : '',
  };
}

/** The text with which editing begins: the formula, or the value as a German writes it. */
export function editText(book: Book, sheet: string, cell: string): string {
  const { formula, value } = readContent(book, sheet, cell);
  if (formula !== undefined) return `=${formula}`;
  const shown = readText(book, sheet, cell);
  // A text that only looks like a formula keeps the apostrophe that made it one.
  return typeof value === 'string' && /^[=+\-@']/.test(value) ? `'${value}` : shown;
}

const styles = new WeakMap<Book['file'], Map<number, Style>>();

/** The style of a cell. A style id never changes its meaning, so styles are remembered per file. */
export function readStyle({ file }: Book, sheet: string, row: number, column: number): Style {
  const id = checked(file.GetCellStyle(sheet, cellName(row, column))).style;
  const known = styles.get(file) ?? new Map<number, Style>();
  styles.set(file, known);
  const style = known.get(id) ?? checked(file.GetStyle(id)).style;
  known.set(id, style);
  return style;
}
