/**
 * Cells that make room or close up when a table grows or shrinks: only those in its columns, from one row of the sheet on
 * (office-scripts-docs #654). Another table among them is in the way (microsoft-graph-docs #4392).
 */
import { apiNotImplemented, HostError } from '../wire/HostError';
import { type Area, cellName, fixedReference } from './address';
import type { Book, LiveArea } from './Book';
import { inputOf } from './contentInput';
import { areaOfName, listNames, putName } from './definedNames';
import { readContent } from './readCell';
import { copyStyle } from './styles';
import { filledCells } from './usedCells';
import { putInput, writeCell } from './writeCell';

/** The cells in some columns of a sheet from a row on. */
export interface Below {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

/** Moves them down, or with a negative number up. Formulas among them are more than the stand-in knows. @param tables the other ones. */
export function shiftCells(book: Book, below: Below, by: number, tables: readonly Area[]): void {
  if (tables.some((area) => isIn(below, area)))
    throw new HostError('InsertDeleteConflict', 'This would move cells in a table on the worksheet.');
  const sheet = book.sheetName(below.sheetId) ?? '';
  const filled = filledCells(book, sheet).filter((cell) => isIn(below, cell));
  const isFormula = ({ row, column }: Area): boolean =>
    readContent(book, sheet, cellName(row, column)).formula !== undefined;
  if (filled.some(isFormula)) throw apiNotImplemented('moving cells with formulas');
  const names = listNames(book).flatMap((name) => {
    const found = areaOfName(book, name);
    const isMoved = found?.sheetId === below.sheetId && isIn(below, found.area);
    return isMoved ? [{ name: name.name, area: found.area }] : [];
  });
  moveRows(book, sheet, below, filled, by);
  for (const { name, area } of names)
    putName(book, name, fixedReference(sheet, { ...area, row: area.row + by }));
  const held = [...book.live].filter((each) => each.sheetId === below.sheetId && isIn(below, each.area));
  moveHeld(book, held, by);
}

/** What office.js holds on to moves with its cells. */
function moveHeld(book: Book, held: readonly LiveArea[], by: number): void {
  book.undo.change(
    () => moveHeld(book, held, -by),
    () => held.forEach((each) => (each.area = { ...each.area, row: each.area.row + by })),
  );
}

/** Whether an area begins among the cells, or reaches into them from beside. */
function isIn(below: Below, { row, column, columns }: Area): boolean {
  return row >= below.row && column < below.column + below.columns && column + columns > below.column;
}

function moveRows(book: Book, sheet: string, below: Below, filled: readonly Area[], by: number): void {
  const last = Math.max(below.row - 1, ...filled.map(({ row }) => row));
  const rows = Array.from({ length: last + 1 - below.row }, (_, index) => below.row + index);
  for (const row of by > 0 ? rows.reverse() : rows)
    for (const column of columnsOf(below)) moveCell(book, sheet, { row, column }, by);
  const emptied = Array.from({ length: Math.abs(by) }, (_, index) =>
    by > 0 ? below.row + index : last - index,
  );
  for (const row of emptied) for (const column of columnsOf(below)) writeCell(book, sheet, row, column, '');
}

function columnsOf({ column, columns }: Below): number[] {
  return Array.from({ length: columns }, (_, index) => column + index);
}

function moveCell(
  book: Book,
  sheet: string,
  { row, column }: Pick<Area, 'row' | 'column'>,
  by: number,
): void {
  const content = readContent(book, sheet, cellName(row, column));
  putInput(book, sheet, cellName(row + by, column), inputOf(content));
  copyStyle(book, sheet, cellName(row, column), { row: row + by, column, rows: 1, columns: 1 });
}
