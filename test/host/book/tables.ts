/**
 * Excel tables: where they are, what their columns are called, and how one grows. Values are not read here
 * except headers.
 */
import { type Area, areaName, cellName, mapCells } from './address';
import type { Book } from './Book';
import { checked } from './checked';
import { inputOf } from './contentInput';
import type { TablePart } from './packageParts';
import { readContent, readText } from './readCell';
import { apiNotImplemented } from '../wire/HostError';
import { copyStyle } from './styles';
import { filledCells } from './usedCells';
import { putInput, writeCell } from './writeCell';

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
 * Adds empty rows at the end of the data. What stands below it, if anything, is pushed down; the new cells get the style
 * of the last row.
 */
export function appendRows(book: Book, table: Table, count: number): Area {
  const sheet = book.sheetName(table.sheetId) ?? '';
  const data = dataArea(table);
  const next = data.row + data.rows;
  if (!isFreeBelow(book, sheet, { ...data, row: next }))
    book.move((file) => checked(file.InsertRows(sheet, next + 1, count)));
  if (!table.totalsRow) stretch(book, table, count);
  const added = { ...data, row: next, rows: count };
  for (let column = data.column; column < data.column + data.columns; column++)
    copyStyle(book, sheet, cellName(next - 1, column), { ...added, column, columns: 1 });
  return added;
}

/** Whether nothing stands in the columns of an area from its first row on. */
function isFreeBelow(book: Book, sheet: string, { row, column, columns }: Area): boolean {
  return filledCells(book, sheet).every(
    (cell) => cell.row < row || cell.column < column || cell.column >= column + columns,
  );
}

/** Takes a row (counted from 0) out of a table of several; those below it move up. Formulas in them are more than the stand-in knows. */
export function removeRow(book: Book, table: Table, index: number): void {
  const sheet = book.sheetName(table.sheetId) ?? '';
  const data = dataArea(table);
  const last = data.row + data.rows - 1;
  for (let row = data.row + index; row < last; row++) moveUp(book, sheet, { ...data, row, rows: 1 });
  for (let column = data.column; column < data.column + data.columns; column++)
    writeCell(book, sheet, last, column, '');
  stretch(book, table, -1);
}

/** What stands below a row comes into it. */
function moveUp(book: Book, sheet: string, area: Area): void {
  mapCells(area, (row, column) => {
    const { formula, value } = readContent(book, sheet, cellName(row + 1, column));
    if (formula !== undefined) throw apiNotImplemented('TableRow.delete above a formula');
    putInput(book, sheet, cellName(row, column), inputOf({ formula, value }));
    copyStyle(book, sheet, cellName(row + 1, column), { row, column, rows: 1, columns: 1 });
  });
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

function partsOn(book: Book, sheetId: number): readonly TablePart[] {
  return book.read.tables.get(sheetId) ?? [];
}

function tablesOn(book: Book, sheetId: number): Table[] {
  return partsOn(book, sheetId).map(({ id, name, area, path }) => {
    const resized = book.store.edits.findLast((edit) => edit.path === path);
    const facts = book.facts.tables.get(name.toLowerCase()) ?? {
      headerRow: true,
      totalsRow: false,
      filtered: false,
    };
    return { id, name, sheetId, area: resized?.area ?? area, ...facts };
  });
}
