/**
 * Excel tables: where they are, what their columns are called, and how one grows. Values are not read here
 * except headers.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Area, areaName, cellName, parseReference } from './address';
import { checked } from './checked';
import type { Book } from './Book';
import { readText } from './readCell';
import { apiNotImplemented } from '../wire/HostError';
import { writeCell } from './writeCell';

/** A table; `area` holds header, data and totals. */
export interface Table {
  readonly id: number;
  readonly name: string;
  readonly sheetId: number;
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
}

/** All tables, or those of one sheet. */
export function listTables(book: Book, sheetId?: number): Table[] {
  const sheets = book.sheets().filter((sheet) => sheetId === undefined || sheet.id === sheetId);
  return sheets.flatMap((sheet) => tablesOn(book, sheet.id, sheet.name));
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
  return Array.from({ length: columns }, (_, index) =>
    readText(book.file, sheet, cellName(row, column + index)),
  );
}

/**
 * Adds empty rows at the end of the data. What stands below it, if anything, is pushed down; the new cells get the style
 * of the last row.
 */
export function appendRows(book: Book, table: Table, count: number): Area {
  const sheet = book.sheetName(table.sheetId) ?? '';
  const data = dataArea(table);
  const next = data.row + data.rows;
  const below = checked(book.file.GetRows(sheet)).result.slice(next);
  const own = (row: readonly string[]): readonly string[] =>
    row.slice(data.column, data.column + data.columns);
  const isFreeBelow = below.every((row) => own(row).every((text) => text === ''));
  if (!isFreeBelow) checked(book.file.InsertRows(sheet, next + 1, count));
  if (!table.totalsRow) stretch(book, table, count);
  book.touch();
  const added = { ...data, row: next, rows: count };
  for (let column = data.column; column < data.column + data.columns; column++) {
    const { style } = checked(book.file.GetCellStyle(sheet, cellName(next - 1, column)));
    checked(book.file.SetCellStyle(sheet, cellName(next, column), cellName(next + count - 1, column), style));
  }
  return added;
}

/** Takes the last row (counted from 0) out of a table of several; any other one is more than the stand-in knows. */
export function removeRow(book: Book, table: Table, index: number): void {
  const sheet = book.sheetName(table.sheetId) ?? '';
  const data = dataArea(table);
  if (index !== data.rows - 1) throw apiNotImplemented('TableRow.delete of a row that is not the last');
  for (let column = data.column; column < data.column + data.columns; column++)
    writeCell(book, sheet, data.row + index, column, '');
  stretch(book, table, -1);
  book.touch();
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
  rewrite(book, table, { ...table.area, rows: table.area.rows + count }, (xml) => xml);
}

/** excelize cannot resize a table, so its part is rewritten. */
function rewrite(book: Book, table: Table, area: Area, edit: (xml: string) => string): void {
  const before = areaName(table.area);
  const after = areaName(area);
  const path = tableParts(book, table.sheetId).find((part) => part.name === table.name)?.path ?? '';
  book.repack((xlsx) => {
    const parts = unzipSync(xlsx);
    const part = parts[path];
    if (!part) throw new Error(`no part ${path}`);
    const text = edit(strFromU8(part)).replaceAll(`ref="${before}"`, `ref="${after}"`);
    return zipSync({ ...parts, [path]: strToU8(text) }, { level: 1 });
  });
}

interface TablePart {
  readonly id: number;
  readonly name: string;
  readonly range: string;
  readonly path: string;
}

/** excelize tells more of a table than its types say. */
function tableParts(book: Book, sheetId: number): TablePart[] {
  return book.remembered(`tables of ${sheetId}`, () => readTableParts(book, sheetId));
}

function readTableParts(book: Book, sheetId: number): TablePart[] {
  const { tables } = checked(book.file.GetTables(book.sheetName(sheetId) ?? ''));
  const known = (tables ?? []) as readonly {
    Name?: string;
    Range: string;
    tID?: number;
    tableXML?: string;
  }[];
  return known.map(({ Name = '', Range, tID = 0, tableXML = '' }) => ({
    id: tID,
    name: Name,
    range: Range,
    path: tableXML,
  }));
}

function tablesOn(book: Book, sheetId: number, sheet: string): Table[] {
  return tableParts(book, sheetId).map(({ id, name, range }) => {
    const area = parseReference(range)?.area;
    if (!area) throw new Error(`table ${name} on ${sheet} has no area: ${range}`);
    const facts = book.facts.tables.get(name.toLowerCase()) ?? { headerRow: true, totalsRow: false };
    return { id, name, sheetId, area, ...facts };
  });
}
