/**
 * Reads cells as Excel shows them to an add-in: value, type, formula, text. Until the first change, results
 * of formulas are those in the file, unless the file asks to be calculated; then they are calculated on reading.
 * It must not change anything.
 */
import { askCalculatedText, askFormula, askValue, calculatedValue } from './askCell';
import type { Book } from './Book';
import type { CellValue, Content } from './cell';
import { plainResult } from './plainFormula';
import { lookOf } from './styles';

/** The value of a cell. */
export function readValue(book: Book, sheet: string, cell: string): CellValue {
  const content = book.cells.content(sheet, cell);
  if (content.kind === 'value') return content.value;
  const stored = resultIn(book, content);
  return stored ?? book.remembered(`value of ${sheet}!${cell}`, () => freshValue(book, sheet, cell, content));
}

const UNKNOWN = /_Kontrolle!|tblKontrollwerte\[/;

/** Formulas that look up columns of a table step by step: excelize knows no such columns, and the length of the chain can end it. */
export function isBeyondExcelize(content: Content): boolean {
  return content.kind === 'formula' && UNKNOWN.test(content.formula);
}

function freshValue(book: Book, sheet: string, cell: string, content: Content): CellValue {
  if (isBeyondExcelize(content)) return { type: 'Error', value: '#VALUE!' };
  const plain = content.kind === 'formula' ? plainResult(book, sheet, content.formula) : undefined;
  return plain === undefined ? askValue(book.file, sheet, cell) : calculatedValue(plain);
}

/** What is in a cell: a formula without its `=`, or a value. */
export interface CellContent {
  readonly formula: string | undefined;
  readonly value: string | number | boolean;
}

/** The content of a cell, such that a text like `=x` is not taken for a formula. */
export function readContent(book: Book, sheet: string, cell: string): CellContent {
  return { formula: formulaOf(book, sheet, cell) || undefined, value: readValue(book, sheet, cell).value };
}

/** The formula with its `=`, or the value where there is none. */
export function readFormula(book: Book, sheet: string, cell: string): string | number | boolean {
  const formula = formulaOf(book, sheet, cell);
  return formula === '' ? readValue(book, sheet, cell).value : `=${formula}`;
}

/** The text that German Excel shows; number formats other than General are applied by excelize. */
export function readText(book: Book, sheet: string, cell: string): string {
  const { type, value } = readValue(book, sheet, cell);
  if (type === 'Boolean') return value === true ? 'WAHR' : 'FALSCH';
  if (type !== 'Double') return String(value);
  const look = lookOf(book, sheet, cell);
  if (look.numberFormat === 'General') return String(value).replace('.', ',');
  const content = book.cells.content(sheet, cell);
  const isKnown = formulaOf(book, sheet, cell) === '' || resultIn(book, content) !== undefined;
  if (isKnown) return book.show(Number(value), look);
  return book.remembered(`text of ${sheet}!${cell}`, () => askCalculatedText(book.file, sheet, cell));
}

/** The result in the file, as long as it holds. */
function resultIn({ changed, read }: Book, content: Content): CellValue | undefined {
  const holds = !changed && !read.calculatesOnLoad;
  return content.kind === 'formula' && holds ? content.result : undefined;
}

function formulaOf(book: Book, sheet: string, cell: string): string {
  const content = book.cells.content(sheet, cell);
  if (content.kind === 'value') return '';
  if (content.kind === 'formula') return content.formula;
  return book.remembered(`formula of ${sheet}!${cell}`, () => askFormula(book.file, sheet, cell));
}
