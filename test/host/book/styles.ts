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
import type { Tell } from './Store';

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
  dress(book, { sheet, cells: [cell], look }, (file) => {
    const changed: Style = { ...askStyle(file, sheet, cell) };
    delete changed.CustomNumFmt;
    Object.assign(changed, formatStyle(code, isOwnFormat));
    checked(file.SetCellStyle(sheet, cell, cell, checked(file.NewStyle(changed)).style));
  });
}

/** Gives all cells of an area the style of one cell. */
export function copyStyle(book: Book, sheet: string, from: string, area: Area): void {
  const look = book.cells.isPlain(sheet, from) ? undefined : lookOf(book, sheet, from);
  dress(book, { sheet, cells: cellsOf(area), look }, (file) => {
    const { style } = checked(file.GetCellStyle(sheet, from));
    checked(file.SetCellStyle(sheet, ...cornersOf(area), style));
  });
}

/** Takes the styles of an area away. */
export function clearStyles(book: Book, sheet: string, area: Area): void {
  dress(book, { sheet, cells: cellsOf(area), look: undefined }, (file) =>
    checked(file.SetCellStyle(sheet, ...cornersOf(area), 0)),
  );
}

/** Gives all cells of an area a style that is nothing but unlocked. */
export function unlock(book: Book, sheet: string, area: Area): void {
  const look: Look = { style: 0, numberFormat: 'General', isOwnFormat: false, locked: false };
  const isNoted = false;
  dress(book, { sheet, cells: cellsOf(area), look, isNoted }, (file) => {
    const { style } = checked(file.NewStyle({ Protection: { Locked: false } }));
    checked(file.SetCellStyle(sheet, ...cornersOf(area), style));
  });
}

interface Dressed {
  readonly sheet: string;
  readonly cells: readonly string[];
  /** How they look afterwards; `undefined`: without a style of their own. */
  readonly look: Look | undefined;
  /** Whether the look tells all there is to it. */
  readonly isNoted?: boolean;
}

/** Changes how cells look. What takes it back gives each cell the style that it had. */
function dress(book: Book, { sheet, cells, look, isNoted = true }: Dressed, tell: Tell): void {
  const looks = cells.map((cell) =>
    book.cells.isPlain(sheet, cell) ? undefined : book.cells.look(sheet, cell),
  );
  let styles: readonly number[] = [];
  const toldWith: Tell = (file) => {
    styles = cells.map((cell) => checked(file.GetCellStyle(sheet, cell)).style);
    tell(file);
  };
  const back = (): void => {
    book.change((file) =>
      cells.forEach((cell, index) => checked(file.SetCellStyle(sheet, cell, cell, styles[index] ?? 0))),
    );
    cells.forEach((cell, index) => book.cells.dress(sheet, cell, looks[index]));
  };
  book.undo.change(back, () => {
    if (isNoted) book.change(toldWith);
    else book.changeBeyond(toldWith);
    cells.forEach((cell) => book.cells.dress(sheet, cell, look));
  });
}

function cellsOf(area: Area): string[] {
  return mapCells(area, cellName).flat();
}

function cornersOf(area: Area): [first: string, last: string] {
  const [first = '', last = first] = areaName(area).split(':');
  return [first, last];
}
