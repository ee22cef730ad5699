/** Selects cells and tells whoever listens. */
import { type Area, parseColumns, parseReference, parseRows } from './address';
import type { Book } from './Book';

/** Selects one area and brings its sheet to the front. */
export function selectCells(book: Book, sheetId: number, area: Area): void {
  book.activate(sheetId);
  book.window.selected = 'cells';
  book.selection = { sheetId, area };
  book.announce({ type: 'selectionChanged', sheetId, area });
}

/** Selects what an address names, such as `B2:C3`, `A:A`, `3:5` or, here and there, `A1:B2,D4`. @throws Error for anything else. */
export function selectAddress(book: Book, sheetId: number, address: string): void {
  const areas = address.split(',').map(areaOf);
  const [area] = areas;
  if (!area) throw new Error(`no address: ${address}`);
  if (areas.length === 1) return selectCells(book, sheetId, area);
  book.activate(sheetId);
  book.window.selected = 'several';
  book.selection = { sheetId, area, areas };
  book.announce({ type: 'selectionChanged', sheetId, area, address });
}

function areaOf(address: string): Area {
  const area = parseReference(address)?.area ?? parseRows(address) ?? parseColumns(address);
  if (!area) throw new Error(`no address: ${address}`);
  return area;
}
