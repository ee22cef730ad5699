/**
 * Calculates the plain kind of formula without excelize, which would have to open the package and hear of every change for it.
 * Where excelize or Excel might see anything otherwise (letters of another case, fractions, errors, formulas over formulas), it gives no answer.
 */
import { cellName, mapCells, parseReference } from './address';
import type { Book } from './Book';
import { type Content, EMPTY } from './cell';
import { parseFormula, type Sign, type Term } from './parseFormula';

/** Where a formula stands. */
interface Place {
  readonly book: Book;
  readonly sheet: string;
}

/** What a part of a formula comes to; `null` is an empty cell, `undefined` no answer. */
type Value = string | number | boolean | null | undefined;

/** As a formula of excelize: everything as text. `undefined`: it has to be asked. */
export function plainResult(book: Book, sheet: string, formula: string): string | undefined {
  const term = parseFormula(formula);
  const value = term && valueOf(term, { book, sheet });
  return typeof value === 'string' ? value : undefined;
}

function valueOf(term: Term, place: Place): Value {
  switch (term.kind) {
    case 'constant':
      return term.value;
    case 'cells':
      return cellValue(term.reference, place);
    case 'name':
      return nameValue(term.name, place);
    case 'call':
      return call(term.name, term.args, place);
    case 'operation':
      return operate(term.sign, valueOf(term.left, place), valueOf(term.right, place));
  }
}

/** What is in cells, as many as there are; `undefined` where the sheet is not there. */
function contentsOf(reference: string, { book, sheet }: Place): readonly Content[] | undefined {
  const target = parseReference(reference);
  const found = target?.sheet === undefined ? { name: sheet } : book.findSheet(target.sheet);
  if (!target || !found) return undefined;
  return mapCells(target.area, (row, column) => book.cells.content(found.name, cellName(row, column))).flat();
}

function cellValue(reference: string, place: Place): Value {
  const [content, ...others] = contentsOf(reference, place) ?? [];
  if (content?.kind !== 'value' || others.length > 0) return undefined;
  const { type, value } = content.value;
  if (type === 'Empty') return null;
  return type === 'String' || isWhole(value) ? value : undefined;
}

/** Whole numbers that are written as digits and nothing else. */
function isWhole(value: string | number | boolean): boolean {
  return Number.isSafeInteger(value) && Math.abs(Number(value)) < 1e9;
}

function nameValue(wanted: string, place: Place): Value {
  const named = place.book.names.filter(({ name }) => name === wanted);
  const [only, ...others] = named;
  if (only?.sheetId !== undefined || others.length > 0) return undefined;
  return only && cellValue(only.refersTo, place);
}

function operate(sign: Sign, left: Value, right: Value): Value {
  if (left === undefined || right === undefined) return undefined;
  if (sign === '&') return joined(left, right);
  if (sign === '>') return typeof left === 'number' && typeof right === 'number' ? left > right : undefined;
  const same = isSame(left, right);
  return same === undefined || sign === '=' ? same : !same;
}

function joined(left: Value, right: Value): Value {
  const [before, after] = [asText(left), asText(right)];
  return before === undefined || after === undefined ? undefined : before + after;
}

function isSame(left: Value, right: Value): boolean | undefined {
  const [one, other] = [left ?? '', right ?? ''];
  if (typeof one !== typeof other) return undefined;
  if (one === other) return true;
  return isDoubtful(String(one), String(other)) ? undefined : false;
}

/** excelize takes a text of nothing for zero, and capital letters for others than small ones. */
function isDoubtful(one: string, other: string): boolean {
  const isNothingAndZero = (one === '' || other === '') && Number(one + other) === 0;
  return isNothingAndZero || one.toLowerCase() === other.toLowerCase();
}

function asText(value: Value): string | undefined {
  if (value === undefined || typeof value === 'boolean') return undefined;
  return String(value ?? '');
}

type Calculation = (args: readonly Term[], place: Place) => Value;

const FUNCTIONS: Readonly<Record<string, Calculation>> = {
  IF: ([condition, yes, no], place) => {
    const decided = condition && valueOf(condition, place);
    const chosen = decided === true ? yes : no;
    return typeof decided === 'boolean' && chosen ? valueOf(chosen, place) : undefined;
  },
  // Nothing that is calculated here ends in an error.
  IFERROR: ([tried], place) => tried && valueOf(tried, place),
  OR: (args, place) => {
    const values = args.map((arg) => valueOf(arg, place));
    return values.every((value) => typeof value === 'boolean') ? values.includes(true) : undefined;
  },
  COUNTA: ([cells], place) => {
    const contents = cells?.kind === 'cells' ? contentsOf(cells.reference, place) : undefined;
    if (!contents?.every(({ kind }) => kind === 'value')) return undefined;
    return contents.filter((content) => content !== EMPTY).length;
  },
  LEN: ([arg], place) => lengthOf(arg && asText(valueOf(arg, place))),
  TRIM: ([arg], place) => trimmed(arg && asText(valueOf(arg, place))),
};

/** Characters beyond the first plane count as two in Excel only. */
function lengthOf(text: string | undefined): number | undefined {
  return text !== undefined && [...text].length === text.length ? text.length : undefined;
}

/** Only blanks before and behind: what else looks like one, and several inside, are dealt with in different ways. */
function trimmed(text: string | undefined): string | undefined {
  const found = text?.replace(/^ +| +$/g, '');
  return found === undefined || /[^\S ]| {2}/.test(found) ? undefined : found;
}

function call(name: string, args: readonly Term[], place: Place): Value {
  return FUNCTIONS[name]?.(args, place);
}
