/**
 * Writes cells the way Excel takes values in, and guards protected sheets. It must not know the wire.
 */
import type { NewFile } from 'excelize-wasm';
import { HostError, invalidArgument } from '../wire/HostError';
import type { Json } from '../wire/messages';
import { type Area, cellName, mapCells, parseReference } from './address';
import type { Book } from './Book';
import { booleanContent, type Content, EMPTY, formulaContent, numberContent, textContent } from './cell';
import { checked } from './checked';
import { type CellInput, readInput } from './cellInput';
import { inputOf } from './contentInput';
import { readContent } from './readCell';
import { isLocked, numberFormat, setNumberFormat } from './styles';

/** Refuses with `AccessDenied` where a protected sheet keeps one of the cells. */
export function assertUnlocked(book: Book, sheetId: number, area: Area): void {
  if (!book.facts.protection.has(sheetId)) return;
  const sheet = book.sheetName(sheetId) ?? '';
  const locked = mapCells(area, (row, column) => isLocked(book, sheet, cellName(row, column))).flat();
  if (locked.includes(true)) throw accessDenied();
}

/** Refuses with `AccessDenied` on any protected sheet: a table cannot change its size there, whatever the locks say. */
export function assertUnprotected(book: Book, sheetId: number): void {
  if (book.facts.protection.has(sheetId)) throw accessDenied();
}

/** Refuses with `AccessDenied` where a protected sheet does not allow formatting, locked or not. */
export function assertFormattable(book: Book, sheetId: number): void {
  if (book.facts.protection.get(sheetId)?.formatCells === false) throw accessDenied();
}

/** Puts a value of an add-in into a cell; see cellInput for what becomes of it. */
export function writeCell(book: Book, sheet: string, row: number, column: number, value: Json): void {
  put(book, sheet, cellName(row, column), value, 'en');
}

/** Puts into a cell, such as `B2`, what a person types. */
export function typeCell(book: Book, sheet: string, cell: string, value: Json): void {
  put(book, sheet, cell, value, 'de');
}

function put(book: Book, sheet: string, cell: string, value: Json, language: 'en' | 'de'): void {
  const isTextCell = typeof value !== 'object' && numberFormat(book, sheet, cell) === '@';
  const currentYear = new Date().getFullYear();
  const input = readInput(value, { language, isTextCell, date1904: book.date1904, currentYear });
  if (!input) throw invalidArgument(`value of ${sheet}!${cell}`);
  putInput(book, sheet, cell, input);
}

/** Puts into a cell what has been read already, as it is. */
export function putInput(book: Book, sheet: string, cell: string, input: CellInput): void {
  if (input.kind === 'unchanged') return;
  book.undo.change(wayBack(book, sheet, cell), () => putContent(book, sheet, cell, input));
  const isDressed = input.kind === 'number' && input.format !== undefined;
  if (isDressed && numberFormat(book, sheet, cell) === 'General')
    setNumberFormat(book, sheet, cell, input.format);
}

/** Puts back what a cell holds now. */
function wayBack(book: Book, sheet: string, cell: string): () => void {
  const kept = book.cells.content(sheet, cell);
  const input: CellInput =
    kept.kind === 'formula'
      ? { kind: 'formula', formula: kept.formula }
      : inputOf(readContent(book, sheet, cell));
  return () => {
    putInput(book, sheet, cell, input);
    const sheetId = book.findSheet(sheet)?.id;
    const area = parseReference(cell)?.area;
    if (sheetId !== undefined && area) book.announce({ type: 'changed', sheetId, area });
  };
}

function putContent(
  book: Book,
  sheet: string,
  cell: string,
  input: Exclude<CellInput, { kind: 'unchanged' }>,
): void {
  const content = contentOf(input);
  const isWritten = content.kind === 'formula' || (content.kind === 'value' && !isLong(content.value.value));
  if (isWritten) book.change((file) => tell(file, sheet, cell, input));
  else book.changeBeyond((file) => tell(file, sheet, cell, input));
  book.cells.put(sheet, cell, content);
}

/** Numbers that JavaScript writes with an exponent and excelize does not. */
function isLong(value: string | number | boolean): boolean {
  return typeof value === 'number' && String(value).includes('e');
}

function contentOf(input: Exclude<CellInput, { kind: 'unchanged' }>): Content {
  switch (input.kind) {
    case 'empty':
      return EMPTY;
    case 'text':
      return textContent(input.text);
    case 'boolean':
      return booleanContent(input.boolean);
    case 'number':
      return numberContent(input.number);
    case 'formula':
      return formulaContent(input.formula);
  }
}

/** excelize would take `_x000D_` for the character that it stands for in a file; Excel keeps what was typed. */
const LIKE_AN_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

function tell(
  file: NewFile,
  sheet: string,
  cell: string,
  input: Exclude<CellInput, { kind: 'unchanged' }>,
): void {
  switch (input.kind) {
    case 'empty':
      checked(file.SetCellDefault(sheet, cell, ''));
      return;
    case 'text':
      checked(file.SetCellStr(sheet, cell, input.text.replace(LIKE_AN_ESCAPE, '_x005F_')));
      return;
    case 'boolean':
      checked(file.SetCellBool(sheet, cell, input.boolean));
      return;
    case 'formula':
      // The value is emptied first, or the old one would stay as the formula's result.
      checked(file.SetCellDefault(sheet, cell, ''));
      checked(file.SetCellFormula(sheet, cell, input.formula));
      return;
    case 'number':
      checked(file.SetCellValue(sheet, cell, input.number));
  }
}

function accessDenied(): HostError {
  return new HostError('AccessDenied', 'You cannot perform the requested operation.');
}
