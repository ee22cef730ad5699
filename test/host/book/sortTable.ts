/**
 * Sorts the rows of a table as a person does. Contents move, formats stay where they are.
 */
import { type Area, cellName, mapCells } from './address';
import type { Book } from './Book';
import { checked } from './checked';
import { type CellContent, readContent } from './readCell';
import { dataArea, findTable, headersOf } from './tables';

/** Sorts by a column, ascending, and gives the cells that may have changed. */
export function sortTable(book: Book, table: string, header: string): { sheetId: number; area: Area } {
  const found = findTable(book, table);
  if (!found) throw new Error(`no table ${table}`);
  const sheet = book.sheetName(found.sheetId) ?? '';
  const area = dataArea(found);
  const key = headersOf(book, found).indexOf(header);
  const rows = mapCells(area, (row, column) => readContent(book.file, sheet, cellName(row, column)));
  rows.sort((a, b) => String(a[key]?.value).localeCompare(String(b[key]?.value), 'de'));
  mapCells(area, (row, column) => {
    const content = rows[row - area.row]?.[column - area.column];
    if (content) put(book, sheet, cellName(row, column), content);
  });
  book.touch();
  return { sheetId: found.sheetId, area };
}

/** Nothing is read as if typed, so text stays text. */
function put({ file }: Book, sheet: string, cell: string, { formula, value }: CellContent): void {
  if (formula !== undefined) checked(file.SetCellFormula(sheet, cell, formula));
  else if (value === '') checked(file.SetCellDefault(sheet, cell, ''));
  else if (typeof value === 'string') checked(file.SetCellStr(sheet, cell, value));
  else checked(file.SetCellValue(sheet, cell, value));
}
