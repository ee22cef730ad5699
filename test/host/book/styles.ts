/**
 * Number format and lock of cells. It must not know values.
 */
import type { Style } from 'excelize-wasm';
import { type Area, areaName, cellName, mapCells } from './address';
import { askLook, askStyle } from './askCell';
import type { Book } from './Book';
import type { Look } from './cell';
import { checked } from './checked';
import { builtInFormats } from './numberFormats';
import { formatStyle } from './showNumber';

/** How a cell looks. */
export function lookOf(book: Book, sheet: string, cell: string): Look {
  return (
    book.cells.look(sheet, cell) ??
    book.remembered(`look of ${sheet}!${cell}`, () => askLook(book.file, sheet, cell))
  );
}

/** The number format code of a cell. */
export function numberFormat(book: Book, sheet: string, cell: string): string {
  return lookOf(book, sheet, cell).numberFormat;
}

/** Whether a protected sheet keeps the cell from being written. */
export function isLocked(book: Book, sheet: string, cell: string): boolean {
  return lookOf(book, sheet, cell).locked;
}

/** Gives the cell another number format and leaves the rest of its style. */
export function setNumberFormat(book: Book, sheet: string, cell: string, code: string): void {
  const isOwnFormat = !Object.values(builtInFormats).includes(code);
  const look = { ...lookOf(book, sheet, cell), numberFormat: code, isOwnFormat };
  book.change((file) => {
    const changed: Style = { ...askStyle(file, sheet, cell) };
    delete changed.CustomNumFmt;
    Object.assign(changed, formatStyle(code, isOwnFormat));
    checked(file.SetCellStyle(sheet, cell, cell, checked(file.NewStyle(changed)).style));
  });
  book.cells.dress(sheet, cell, look);
}

/** Gives all cells of an area the style of one cell. */
export function copyStyle(book: Book, sheet: string, from: string, area: Area): void {
  const look = book.cells.isPlain(sheet, from) ? undefined : lookOf(book, sheet, from);
  book.change((file) => {
    const { style } = checked(file.GetCellStyle(sheet, from));
    checked(file.SetCellStyle(sheet, ...cornersOf(area), style));
  });
  mapCells(area, (row, column) => book.cells.dress(sheet, cellName(row, column), look));
}

/** Takes the styles of an area away. */
export function clearStyles(book: Book, sheet: string, area: Area): void {
  book.change((file) => checked(file.SetCellStyle(sheet, ...cornersOf(area), 0)));
  mapCells(area, (row, column) => book.cells.dress(sheet, cellName(row, column), undefined));
}

/** Gives all cells of an area a style that is nothing but unlocked. */
export function unlock(book: Book, sheet: string, area: Area): void {
  const look: Look = { style: 0, numberFormat: 'General', isOwnFormat: false, locked: false };
  book.changeBeyond((file) => {
    const { style } = checked(file.NewStyle({ Protection: { Locked: false } }));
    checked(file.SetCellStyle(sheet, ...cornersOf(area), style));
  });
  mapCells(area, (row, column) => book.cells.dress(sheet, cellName(row, column), look));
}

function cornersOf(area: Area): [first: string, last: string] {
  const [first = '', last = first] = areaName(area).split(':');
  return [first, last];
}
