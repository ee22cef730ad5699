/**
 * Cells that make room when a table gets a column: those to the right of it, in its rows only. Another table among them is in the
 * way, and so are merged cells that reach into other rows (both are refused by Excel's own window; the codes are guesses).
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { apiNotImplemented, HostError } from '../wire/HostError';
import { type Area, areaName, cellName, fixedReference, parseReference } from './address';
import type { Book } from './Book';
import { areaOfName, listNames, putName } from './definedNames';
import { sheetPaths } from './packageParts';
import { readContent } from './readCell';
import { filledCells } from './usedCells';

/** The rows of a table, and the first column behind it. */
export type Beside = Pick<Area, 'row' | 'rows' | 'column'>;

/** Moves them by one column; does nothing where nothing stands there. @param tables the other ones of the sheet. */
export function shiftRight(book: Book, sheetId: number, beside: Beside, tables: readonly Area[]): void {
  if (tables.some((area) => touches(beside, area)))
    throw new HostError('InsertDeleteConflict', 'This would move cells in a table on the worksheet.');
  const sheet = book.sheetName(sheetId) ?? '';
  const filled = filledCells(book, sheet).filter((cell) => touches(beside, cell));
  if (filled.length === 0) return;
  const hasFormula = filled.some(
    ({ row, column }) => readContent(book, sheet, cellName(row, column)).formula !== undefined,
  );
  if (hasFormula) throw apiNotImplemented('moving cells with formulas');
  const names = listNames(book).flatMap((name) => {
    const found = areaOfName(book, name);
    return found?.sheetId === sheetId && touches(beside, found.area)
      ? [{ name: name.name, area: found.area }]
      : [];
  });
  book.rework((xlsx) => editSheet(xlsx, sheetId, (xml) => shifted(xml, beside)));
  for (const { name, area } of names) putName(book, name, fixedReference(sheet, right(area)));
  for (const each of book.live)
    if (each.sheetId === sheetId && touches(beside, each.area)) each.area = right(each.area);
}

/** Whether an area begins among the cells, or reaches into them. */
function touches(beside: Beside, { row, rows, column, columns }: Area): boolean {
  return column + columns > beside.column && row < beside.row + beside.rows && row + rows > beside.row;
}

function right(area: Area): Area {
  return { ...area, column: area.column + 1 };
}

function editSheet(xlsx: Uint8Array, sheetId: number, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(xlsx);
  const textOf = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const path = sheetPaths(textOf).get(sheetId) ?? '';
  parts[path] = strToU8(edit(textOf(path)));
  return zipSync(parts, { level: 0 });
}

function shifted(xml: string, beside: Beside): string {
  const moved = (ref: string): string => {
    const area = parseReference(ref)?.area;
    if (area === undefined || !touches(beside, area) || area.column < beside.column) return ref;
    if (area.row < beside.row || area.row + area.rows > beside.row + beside.rows)
      throw new HostError('InvalidOperation', 'This operation is not allowed on merged cells.');
    return areaName(right(area));
  };
  return xml
    .replace(/(<c(?:\s[^>]*?)?\sr=")([A-Z]+\d+)"/g, (_, vor: string, ref: string) => `${vor}${moved(ref)}"`)
    .replace(/(<mergeCell\s+ref=")([^"]+)"/g, (_, vor: string, ref: string) => `${vor}${moved(ref)}"`)
    .replace(/<dimension [^>]*\/?>(<\/dimension>)?/, '');
}
