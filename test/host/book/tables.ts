/**
 * Excel tables: where they are, what their columns are called, and how one grows. Values are not read here
 * except headers.
 */
import { type Area, areaName, cellName, mapCells } from './address';
import type { Book } from './Book';
import type { TableFacts } from './packageFacts';
import type { TablePart } from './packageParts';
import { readText } from './readCell';
import { type Below, shiftCells } from './shiftCells';
import { shiftRight } from './shiftRight';
import { copyStyle } from './styles';

/** A table; `area` holds header, data and totals. */
export interface Table {
  readonly id: number;
  readonly name: string;
  readonly sheetId: number;
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  /** A filter keeps some of its data from being seen. */
  readonly filtered: boolean;
  /** Its only row stands for none, as in a table that has just been made of its headers. */
  readonly insertRow: boolean;
}

/** All tables, or those of one sheet. */
export function listTables(book: Book, sheetId?: number): Table[] {
  const sheets = book.sheets().filter((sheet) => sheetId === undefined || sheet.id === sheetId);
  return sheets.flatMap(({ id }) => tablesOn(book, id));
}

/** The table with this name (without regard to case) or id. */
export function findTable(book: Book, key: string | number): Table | undefined {
  const wanted = String(key).toLowerCase();
  return listTables(book).find((table) => table.name.toLowerCase() === wanted || String(table.id) === wanted);
}

/** The rows between header and totals. */
export function dataArea(table: Table): Area {
  const head = table.headerRow ? 1 : 0;
  const rows = table.area.rows - head - (table.totalsRow ? 1 : 0);
  return { ...table.area, row: table.area.row + head, rows };
}

/** The column headers as they stand in the cells. */
export function headersOf(book: Book, table: Table): string[] {
  const sheet = book.sheetName(table.sheetId) ?? '';
  const { row, column, columns } = table.area;
  return Array.from({ length: columns }, (_, index) => readText(book, sheet, cellName(row, column + index)));
}

/**
 * Adds empty rows at the end of the data; the new cells get the style of the last row. What stands below in the columns of
 * the table moves down.
 */
export function appendRows(book: Book, table: Table, count: number): Area {
  const sheet = book.sheetName(table.sheetId) ?? '';
  const data = dataArea(table);
  const isNew = table.insertRow && isBlank(book, sheet, data);
  const next = data.row + (isNew ? 0 : data.rows);
  const more = isNew ? count - 1 : count;
  if (isNew) setInsertRow(book, table, false);
  shiftCells(book, belowOf(table, data.row + data.rows), more, othersOn(book, table));
  stretch(book, table, more);
  const added = { ...data, row: next, rows: count };
  for (let column = data.column; column < data.column + data.columns; column++)
    copyStyle(book, sheet, cellName(data.row + data.rows - 1, column), { ...added, column, columns: 1 });
  return added;
}

/** Takes a row (counted from 0) out of a table of several; what stands below in the columns of the table moves up. */
export function removeRow(book: Book, table: Table, index: number): void {
  shiftCells(book, belowOf(table, dataArea(table).row + index + 1), -1, othersOn(book, table));
  stretch(book, table, -1);
}

function isBlank(book: Book, sheet: string, area: Area): boolean {
  return (
    mapCells(area, (row, column) => readText(book, sheet, cellName(row, column)))
      .flat()
      .join('') === ''
  );
}

function belowOf({ sheetId, area: { column, columns } }: Table, row: number): Below {
  return { sheetId, row, column, columns };
}

function othersOn(book: Book, { id, sheetId }: Table): Area[] {
  return listTables(book, sheetId).flatMap((other) => (other.id === id ? [] : [other.area]));
}

/** Makes room for a further column: what stands to the right of the table, in its rows, moves on. */
export function makeRoomBeside(book: Book, table: Table): void {
  const { row, rows, column, columns } = table.area;
  shiftRight(book, table.sheetId, { row, rows, column: column + columns }, othersOn(book, table));
}

/** Appends a column with this header; its cells are filled by whoever asked for it. */
export function appendColumn(book: Book, table: Table, header: string): void {
  const { columns } = table.area;
  const name = header.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  rewrite(book, table, { ...table.area, columns: columns + 1 }, (xml) =>
    xml
      .replace(`<tableColumns count="${columns}">`, `<tableColumns count="${columns + 1}">`)
      .replace(
        '</tableColumns>',
        `<tableColumn id="${columns + 1}" name="${name}"></tableColumn></tableColumns>`,
      ),
  );
}

function stretch(book: Book, table: Table, count: number): void {
  book.undo.change(
    () => stretch(book, findTable(book, table.name) ?? table, -count),
    () => rewrite(book, table, { ...table.area, rows: table.area.rows + count }, (xml) => xml),
  );
}

function setInsertRow(book: Book, table: Table, insertRow: boolean): void {
  book.undo.change(
    () => setInsertRow(book, table, !insertRow),
    () => book.facts.tables.set(table.name.toLowerCase(), { ...factsOf(book, table.name), insertRow }),
  );
}

/** excelize cannot resize or filter a table, so its part is rewritten when the package is written. */
export function rewrite(book: Book, table: Table, area: Area, edit: (xml: string) => string): void {
  const before = areaName(table.area);
  const after = areaName(area);
  const path = partsOn(book, table.sheetId).find((part) => part.name === table.name)?.path ?? '';
  book.store.edits.push({
    path,
    area,
    edit: (xml) => edit(xml).replaceAll(`ref="${before}"`, `ref="${after}"`),
  });
  book.touch();
}

/** What is known of a table beyond its place. */
export function factsOf({ facts }: Book, name: string): TableFacts {
  const unknown = { headerRow: true, totalsRow: false, filtered: false, insertRow: false };
  return facts.tables.get(name.toLowerCase()) ?? unknown;
}

function partsOn(book: Book, sheetId: number): readonly TablePart[] {
  return book.read.tables.get(sheetId) ?? [];
}

function tablesOn(book: Book, sheetId: number): Table[] {
  return partsOn(book, sheetId).map(({ id, name, area, path }) => {
    const resized = book.store.edits.findLast((edit) => edit.path === path);
    return { id, name, sheetId, area: resized?.area ?? area, ...factsOf(book, name) };
  });
}
