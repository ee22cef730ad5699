/**
 * Sorts the rows of a table as a person does. Contents move, formats stay where they are.
 */
import { type Area, cellName, mapCells } from './address';
import type { Book } from './Book';
import { inputOf } from './contentInput';
import { tableNamed } from './named';
import { readContent } from './readCell';
import { dataArea, headersOf } from './tables';
import { putInput } from './writeCell';

/** Sorts by a column, ascending, and gives the cells that may have changed. */
export function sortTable(book: Book, table: string, header: string): { sheetId: number; area: Area } {
  const found = tableNamed(book, table);
  const sheet = book.sheetName(found.sheetId) ?? '';
  const area = dataArea(found);
  const key = headersOf(book, found).indexOf(header);
  const rows = mapCells(area, (row, column) => readContent(book, sheet, cellName(row, column)));
  rows.sort((a, b) => String(a[key]?.value).localeCompare(String(b[key]?.value), 'de'));
  mapCells(area, (row, column) => {
    const content = rows[row - area.row]?.[column - area.column];
    if (content) putInput(book, sheet, cellName(row, column), inputOf(content));
  });
  return { sheetId: found.sheetId, area };
}
