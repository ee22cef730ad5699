/** Excel.RangeView: the cells of a range that are seen. Hidden rows and columns are not in it. */
import { type Area, cellName, columnName } from '../book/address';
import type { Book } from '../book/Book';
import { checked } from '../book/checked';
import { hiddenRows } from '../book/hiddenRows';
import { readValue } from '../book/readCell';
import { type ClassTable, HostObject } from './HostObject';

interface RangeViewTarget {
  readonly book: Book;
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** The view of an area as it is now. */
export function rangeViewObject(book: Book, sheetId: number, area: Area): HostObject {
  const hidden = hiddenRows(book, sheetId);
  const sheet = book.sheetName(sheetId) ?? '';
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  return HostObject.of(table, {
    book,
    sheet,
    rows: rows.filter((row) => !hidden.has(row)),
    columns: columns.filter((column) => isShown(book, sheet, column)),
  });
}

function isShown(book: Book, sheet: string, column: number): boolean {
  return checked(book.file.GetColVisible(sheet, columnName(column))).visible;
}

const table: ClassTable<RangeViewTarget> = {
  className: 'RangeView',
  properties: {
    rowCount: { get: ({ rows }) => rows.length },
    columnCount: { get: ({ columns }) => columns.length },
    values: {
      get: ({ book, sheet, rows, columns }) =>
        rows.map((row) => columns.map((column) => readValue(book, sheet, cellName(row, column)).value)),
    },
  },
};
