/** Rows of a sheet that are not seen, by a filter or by hand. Which ones a filter hides is not its business. */
import type { Area } from './address';
import type { Book } from './Book';
import { checked } from './checked';

const NONE: ReadonlySet<number> = new Set();

/** The hidden rows of a sheet, counted from 0. */
export function hiddenRows({ facts }: Book, sheetId: number): ReadonlySet<number> {
  return facts.hiddenRows.get(sheetId) ?? NONE;
}

/** Hides rows of an area and shows the others in it. */
export function hideRows(book: Book, sheetId: number, area: Area, isHidden: (row: number) => boolean): void {
  const sheet = book.sheetName(sheetId) ?? '';
  const hidden = new Set(hiddenRows(book, sheetId));
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (isHidden(row) === hidden.has(row)) continue;
    if (isHidden(row)) hidden.add(row);
    else hidden.delete(row);
    const isVisible = !hidden.has(row);
    book.changeBeyond((file) => checked(file.SetRowVisible(sheet, row + 1, isVisible)));
  }
  book.facts.hiddenRows.set(sheetId, hidden);
  book.announce({ type: 'rowsHidden', sheetId, area });
}

/** Whether all rows of an area are hidden, none, or (null) some. */
export function rowHidden(book: Book, sheetId: number, area: Area): boolean | null {
  const hidden = hiddenRows(book, sheetId);
  const rows = Array.from({ length: area.rows }, (_, r) => hidden.has(area.row + r));
  return rows.every((each) => each === rows[0]) ? rows[0] === true : null;
}

/**
 * Where the rows of a matrix go. Over hidden rows each one that is seen gets the first row of the matrix, and the hidden
 * ones keep what they have (xlwings #747, office-js #224); a single row goes where it belongs (NetOffice #2).
 */
export function landing<T>(book: Book, sheetId: number, area: Area, matrix: readonly T[][]): readonly T[][] {
  const isShown = rowHidden(book, sheetId, area) === false;
  if (matrix.length === 1 || isShown) return matrix;
  const hidden = hiddenRows(book, sheetId);
  return matrix.map((_, r) => (hidden.has(area.row + r) ? [] : (matrix[0] ?? [])));
}

/** Whole rows came in front of this one, or, with a negative count, went from here on. */
export function moveHiddenRows(book: Book, sheetId: number, row: number, count: number): void {
  const hidden = [...hiddenRows(book, sheetId)].filter(
    (each) => each < row || each >= row - Math.min(count, 0),
  );
  book.facts.hiddenRows.set(sheetId, new Set(hidden.map((each) => (each < row ? each : each + count))));
}
