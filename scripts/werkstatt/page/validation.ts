/**
 * The data validation of a cell: its input message, the entries of its drop-down, and whether it takes a value.
 * Reading only.
 */
import type { DataValidation } from 'excelize-wasm';
import { cellName, mapCells, parseReference } from '../../../test/host/book/address';
import type { Book, Sheet } from '../../../test/host/book/Book';
import { readInput } from '../../../test/host/book/cellInput';
import { checked } from '../../../test/host/book/checked';
import { areaOfName, findName } from '../../../test/host/book/definedNames';
import { readText } from '../../../test/host/book/readCell';

/** What Excel says when a value is not allowed; only `stop` cannot be overruled. */
export interface Objection {
  readonly kind: 'stop' | 'warning' | 'information';
  readonly title: string;
  readonly text: string;
}

/** The validation of one cell. */
export interface CellValidation {
  readonly message: { readonly title: string; readonly text: string } | undefined;
  /** The entries of the drop-down; empty where there is none. */
  readonly entries: readonly string[];
  /** `undefined` when the cell takes what was typed. */
  readonly objectionTo: (typed: string) => Objection | undefined;
}

const STANDARD_OBJECTION =
  'Dieser Wert entspricht nicht den Datenüberprüfungseinschränkungen für diese Zelle.';

/** The validation of a cell, or `undefined` where it has none. Row and column count from 0. */
export function validationAt(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
): CellValidation | undefined {
  const rules = listRules(book, sheet);
  const rule = rules.find(({ Sqref = '' }) => Sqref.split(' ').some((part) => covers(part, row, column)));
  if (!rule) return undefined;
  const entries = rule.Type === 'list' ? listEntries(book, sheet, rule.Formula1 ?? '') : [];
  const { Prompt = '', PromptTitle = '' } = rule;
  const isShown = rule.ShowInputMessage === true && `${PromptTitle}${Prompt}` !== '';
  return {
    message: isShown ? { title: PromptTitle, text: Prompt } : undefined,
    // In the file the mark means the opposite of its name.
    entries: rule.ShowDropDown === true ? [] : entries,
    objectionTo: (typed) =>
      rule.ShowErrorMessage !== true || isAllowed(rule, entries, typed, book.date1904)
        ? undefined
        : objection(rule),
  };
}

/** excelize calls its answer otherwise than its types say. */
function listRules(book: Book, sheet: Sheet): readonly DataValidation[] {
  const answer: object = checked(book.file.GetDataValidations(sheet.name));
  return (answer as { readonly dataValidations?: readonly DataValidation[] | null }).dataValidations ?? [];
}

function covers(reference: string, row: number, column: number): boolean {
  const area = parseReference(reference)?.area;
  if (!area) return false;
  const isInRows = row >= area.row && row < area.row + area.rows;
  return isInRows && column >= area.column && column < area.column + area.columns;
}

/** The list as `"a,b"`, as cells or as a name for cells. */
function listEntries(book: Book, sheet: Sheet, formula: string): string[] {
  const literal = /^"(.*)"$/s.exec(formula)?.[1];
  if (literal !== undefined) return literal.split(',').map((entry) => entry.trim());
  const source = formula.replace(/^=/, '');
  const name = findName(book, source, sheet.id) ?? findName(book, source);
  const reference = parseReference(name?.refersTo ?? source);
  const target = name ? areaOfName(book, name)?.sheetId : sheet.id;
  const listSheet = reference?.sheet ?? book.sheetName(target ?? sheet.id);
  if (!reference || listSheet === undefined) return [];
  const texts = mapCells(reference.area, (row, column) => readText(book, listSheet, cellName(row, column)));
  return texts.flat().filter((text) => text !== '');
}

function isAllowed(
  rule: DataValidation,
  entries: readonly string[],
  typed: string,
  date1904: boolean,
): boolean {
  if (typed === '') return rule.AllowBlank !== false;
  if (rule.Type === 'list')
    return entries.some((entry) => entry.toLowerCase() === typed.trim().toLowerCase());
  if (rule.Type !== 'date' && rule.Type !== 'whole' && rule.Type !== 'decimal') return true;
  const currentYear = new Date().getFullYear();
  const input = readInput(typed, { language: 'de', isTextCell: false, date1904, currentYear });
  if (input?.kind !== 'number' || (rule.Type === 'whole' && !Number.isInteger(input.number))) return false;
  return isWithin(input.number, rule);
}

/** Limits that are formulas are taken as met. */
function isWithin(
  value: number,
  { Operator = 'between', Formula1 = '', Formula2 = '' }: DataValidation,
): boolean {
  const [low, high] = [Formula1, Formula2].map((text) => (text.trim() === '' ? NaN : Number(text)));
  if (low === undefined || Number.isNaN(low)) return true;
  if (Operator === 'greaterThanOrEqual') return value >= low;
  if (Operator === 'lessThanOrEqual') return value <= low;
  if (Operator !== 'between' || high === undefined || Number.isNaN(high)) return true;
  return value >= low && value <= high;
}

function objection({ ErrorStyle, ErrorTitle = '', Error = '' }: DataValidation): Objection {
  const kind = ErrorStyle === 'warning' || ErrorStyle === 'information' ? ErrorStyle : 'stop';
  return { kind, title: ErrorTitle || 'Integrationstool', text: Error || STANDARD_OBJECTION };
}
