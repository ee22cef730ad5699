/** What people call by its name, and what is an error where it is not there. */
import { type Area, parseReference } from './address';
import type { Book, Sheet } from './Book';
import { findTable, type Table } from './tables';

/** The sheet with this name, without regard to case. @throws where there is none. */
export function sheetNamed(book: Book, name: string): Sheet {
  const sheet = book.findSheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The table with this name, without regard to case. @throws where there is none. */
export function tableNamed(book: Book, name: string): Table {
  const table = findTable(book, name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

/** The cells at an A1 address. @throws where it is none. */
export function areaOf(cells: string): Area {
  const area = parseReference(cells)?.area;
  if (!area) throw new Error(`no address: ${cells}`);
  return area;
}
