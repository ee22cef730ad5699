/**
 * Cell addresses: areas on a sheet and their A1 writing, quoted as Excel does. Rows and columns count from 0.
 */

/** A rectangle of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A reference such as `'Neu Name'!$B$2:$C$3`. */
export interface Reference {
  readonly sheet: string | undefined;
  readonly area: Area;
}

/** Rows and columns of an Excel sheet. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

/** 0 → `A`, 26 → `AA`. */
export function columnName(column: number): string {
  const rest = column % 26;
  const head = column < 26 ? '' : columnName(Math.floor(column / 26) - 1);
  return head + String.fromCharCode(65 + rest);
}

/** (0, 1) → `B1`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The area as `A1`, `A1:B2`, `A:C` or `3:5`; a whole sheet is all of its rows. */
export function areaName(area: Area): string {
  if (area.rows === sheetSize.rows && area.columns < sheetSize.columns)
    return `${columnName(area.column)}:${columnName(area.column + area.columns - 1)}`;
  if (area.columns === sheetSize.columns) return `${area.row + 1}:${area.row + area.rows}`;
  const first = cellName(area.row, area.column);
  const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** The smallest area around two. */
export function areaAround(one: Area, other: Area): Area {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** The sheet name as it stands in references: in quotes where Excel needs them. */
export function quoteSheet(sheet: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) &&
    !/^[A-Za-z]{1,3}\d+$/.test(sheet) &&
    !/^R\d*C\d*$/i.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** As a name refers to an area: `Profil!$A$7:$B$8`. */
export function fixedReference(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

/** What was read already: the same few names and tables are asked for with every cell. */
const READ = new Map<string, Reference | undefined>();
/** More than any test has; what comes on top is read each time. */
const READ_LIMIT = 20_000;

/** Reads `A1`, `$A$1:B2`, `Sheet!A1` or `'It''s'!A1`; `undefined` for anything else (`#REF!`, formulas, whole columns). */
export function parseReference(text: string): Reference | undefined {
  if (READ.has(text)) return READ.get(text);
  const reference = referenceIn(text);
  if (READ.size < READ_LIMIT) READ.set(text, reference);
  return reference;
}

function referenceIn(text: string): Reference | undefined {
  const parts =
    /^(?:(?:'((?:[^']|'')+)'|([^'!:]+))!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(
      text,
    );
  if (!parts) return undefined;
  const [, quoted, plain, column = '', row = '', lastColumn = column, lastRow = row] = parts;
  const area = between(columnIndex(column), Number(row) - 1, columnIndex(lastColumn), Number(lastRow) - 1);
  return isOnSheet(area) ? { sheet: quoted?.replaceAll("''", "'") ?? plain, area } : undefined;
}

/** Reads whole rows such as `3:5`; `undefined` for anything else. */
export function parseRows(text: string): Area | undefined {
  const [, first, last] = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text) ?? [];
  if (first === undefined) return undefined;
  const row = Number(first) - 1;
  const area = { row, column: 0, rows: Number(last) - row, columns: sheetSize.columns };
  return isOnSheet(area) ? area : undefined;
}

/** Reads whole columns such as `A:C`; `undefined` for anything else. */
export function parseColumns(text: string): Area | undefined {
  const [, first, last = ''] = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text) ?? [];
  if (first === undefined) return undefined;
  const column = columnIndex(first);
  const area = { row: 0, column, rows: sheetSize.rows, columns: columnIndex(last) - column + 1 };
  return isOnSheet(area) ? area : undefined;
}

/** Whether an area has no end of its own: whole rows or columns. Excel gives no contents of such a range. */
export function isUnbounded({ rows, columns }: Pick<Area, 'rows' | 'columns'>): boolean {
  return rows === sheetSize.rows || columns === sheetSize.columns;
}

/** Whether the whole area lies on a sheet. */
export function isOnSheet(area: Area): boolean {
  const inside = area.row >= 0 && area.column >= 0 && area.rows > 0 && area.columns > 0;
  return inside && area.row + area.rows <= sheetSize.rows && area.column + area.columns <= sheetSize.columns;
}

/** Calls `visit` for every cell, row by row, and gives the matrix of its answers. */
export function mapCells<T>(area: Area, visit: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => visit(area.row + r, area.column + c)),
  );
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function between(column1: number, row1: number, column2: number, row2: number): Area {
  return {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
}
