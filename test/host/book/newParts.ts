/** Sheets and tables that come to a workbook, and a table that gets another name. */
import { type Area, areaName } from './address';
import type { Book, Sheet } from './Book';
import { checked } from './checked';
import { sheetNamed, tableNamed } from './named';
import { factsOf, listTables, rewrite, type Table } from './tables';

/** Adds a sheet behind the others. */
export function addSheet(book: Book, name: string): Sheet {
  book.move((file) => checked(file.NewSheet(name)));
  book.undo.forget();
  return sheetNamed(book, name);
}

/** Makes cells a table with headers. Of headers alone it has a row that stands for none. */
export function addTable(book: Book, sheetId: number, area: Area): Table {
  const sheet = book.sheetName(sheetId) ?? '';
  const taken = listTables(book).map(({ name }) => name.toLowerCase());
  let number = 1;
  while (taken.includes(`tabelle${number}`)) number += 1;
  const name = `Tabelle${number}`;
  const insertRow = area.rows === 1;
  const range = areaName(insertRow ? { ...area, rows: 2 } : area);
  book.move((file) => checked(file.AddTable(sheet, { Range: range, Name: name })));
  book.facts.tables.set(name.toLowerCase(), { ...factsOf(book, name), insertRow });
  return tableNamed(book, name);
}

/** Gives a table another name. */
export function renameTable(book: Book, table: Table, name: string): void {
  const facts = factsOf(book, table.name);
  rewrite(book, table, table.area, (xml) => xml.replaceAll(`ame="${table.name}"`, `ame="${name}"`));
  // Tables are found by the name in their part, so it is read anew.
  book.move(() => undefined);
  book.facts.tables.delete(table.name.toLowerCase());
  book.facts.tables.set(name.toLowerCase(), facts);
}
