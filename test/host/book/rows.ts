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
  book.move((file) => checked(file.InsertRows(sheet, row + 1, rows)));
  moveHiddenRows(book, sheetId, row, rows);
  for (const held of book.live) {
    if (held.sheetId === sheetId && held.area.row >= row)
      held.area = { ...held.area, row: held.area.row + rows };
  }
  book.announce({ type: 'changed', sheetId, area: wholeRows(row, rows), rows: 'RowInserted' });
}
