/** Which cells of a sheet are in use. */
import { type Area, parseReference } from './address';
import type { Book } from './Book';
import { checked } from './checked';

/** The cells that hold something, in no order. */
export function filledCells(book: Book, sheet: string): readonly Area[] {
  return book.cells.filled(sheet) ?? book.remembered(`filled ${sheet}`, () => askFilled(book, sheet));
}

/** From A1 to the last cell that holds something or that the file counts as used. */
export function usedArea(book: Book, sheet: string): Area {
  const dimension = book.cells.dimension(sheet) ?? askDimension(book, sheet);
  const areas = [...filledCells(book, sheet), ...(dimension ? [dimension] : [])];
  return {
    row: 0,
    column: 0,
    rows: areas.reduce((most, { row, rows }) => Math.max(most, row + rows), 1),
    columns: areas.reduce((most, { column, columns }) => Math.max(most, column + columns), 1),
  };
}

function askFilled({ file }: Book, sheet: string): Area[] {
  const { result } = checked(file.GetRows(sheet, { RawCellValue: true }));
  return result.flatMap((texts, row) =>
    texts.flatMap((text, column) => (text === '' ? [] : [{ row, column, rows: 1, columns: 1 }])),
  );
}

function askDimension({ file }: Book, sheet: string): Area | undefined {
  return parseReference(checked(file.GetSheetDimension(sheet)).dimension)?.area;
}
