/**
 * Whole columns of a sheet. It must not know what stands in them.
 */
import { type Area, columnName, sheetSize } from './address';
import type { Book } from './Book';
import { checked } from './checked';

type Columns = Pick<Area, 'column' | 'columns'>;

/** Whether an area is one of whole columns. */
export function areWholeColumns({ row, rows }: Area): boolean {
  return row === 0 && rows === sheetSize.rows;
}

/** Inserts columns in front of the first one of these; `column` counts from 0. What is held on to moves along. */
export function insertColumns(book: Book, sheetId: number, { column, columns }: Columns): void {
  const sheet = book.sheetName(sheetId) ?? '';
  const held = [...book.live].filter((each) => each.sheetId === sheetId && each.area.column >= column);
  const moveHeld = (by: number): void =>
    held.forEach((each) => (each.area = { ...each.area, column: each.area.column + by }));
  book.undo.change(
    () => {
      moveHeld(-columns);
      removeColumns(book, sheetId, { column, columns });
    },
    () => {
      book.move((file) => checked(file.InsertCols(sheet, columnName(column), columns)));
      moveHeld(columns);
    },
  );
  announce(book, sheetId, { column, columns });
}

function removeColumns(book: Book, sheetId: number, { column, columns }: Columns): void {
  const sheet = book.sheetName(sheetId) ?? '';
  for (let gone = 0; gone < columns; gone++)
    book.move((file) => checked(file.RemoveCol(sheet, columnName(column))));
  announce(book, sheetId, { column, columns });
}

function announce(book: Book, sheetId: number, { column, columns }: Columns): void {
  book.announce({ type: 'changed', sheetId, area: { row: 0, column, rows: sheetSize.rows, columns } });
}
