/**
 * Whole rows of a sheet. It must not know what stands in them.
 */
import { type Area, sheetSize } from './address';
import type { Book } from './Book';
import { checked } from './checked';
import { moveHiddenRows } from './hiddenRows';

/** An area of whole rows; `row` counts from 0. */
export function wholeRows(row: number, rows: number): Area {
  return { row, column: 0, rows, columns: sheetSize.columns };
}

/** Whether an area is one of whole rows. */
export function areWholeRows({ column, columns }: Area): boolean {
  return column === 0 && columns === sheetSize.columns;
}

/** Inserts rows in front of the first one of these; `row` counts from 0. What is held on to moves along. */
export function insertRows(book: Book, sheetId: number, { row, rows }: Pick<Area, 'row' | 'rows'>): void {
  const sheet = book.sheetName(sheetId) ?? '';
  const held = [...book.live].filter((each) => each.sheetId === sheetId && each.area.row >= row);
  const moveHeld = (by: number): void =>
    held.forEach((each) => (each.area = { ...each.area, row: each.area.row + by }));
  book.undo.change(
    () => {
      moveHeld(-rows);
      removeRows(book, sheetId, { row, rows });
    },
    () => {
      book.move((file) => checked(file.InsertRows(sheet, row + 1, rows)));
      moveHiddenRows(book, sheetId, row, rows);
      moveHeld(rows);
    },
  );
  book.announce({ type: 'changed', sheetId, area: wholeRows(row, rows), rows: 'RowInserted' });
}

/** Takes rows of a sheet out; `row` counts from 0. */
export function removeRows(book: Book, sheetId: number, { row, rows }: Pick<Area, 'row' | 'rows'>): void {
  const sheet = book.sheetName(sheetId) ?? '';
  for (let gone = 0; gone < rows; gone++) book.move((file) => checked(file.RemoveRow(sheet, row + 1)));
  moveHiddenRows(book, sheetId, row, -rows);
  book.announce({ type: 'changed', sheetId, area: wholeRows(row, rows), rows: 'RowDeleted' });
}
