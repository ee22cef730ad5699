/**
 * The shape of a sheet: sizes of columns and rows in pixels, merged and frozen cells, how far it is shown.
 * Reading only; it must not know cells' contents.
 */
import { type Area, columnName, parseReference } from '../../../test/host/book/address';
import type { Book, Sheet } from '../../../test/host/book/Book';
import { checked } from '../../../test/host/book/checked';

/** Everything about a sheet that is the same for all its cells. */
export interface SheetShape {
  readonly sheet: Sheet;
  /** Width in pixels; 0 for hidden columns. */
  readonly columns: readonly number[];
  /** Height in pixels; 0 for hidden rows. */
  readonly rows: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merged: readonly Area[];
  readonly gridLines: boolean;
}

/** Empty cells around the used ones, so that there is room to work. */
const MARGIN = { rows: 4, columns: 1 } as const;
const MINIMUM = { rows: 30, columns: 8 } as const;

/** Reads the shape of a sheet. */
export function readShape(book: Book, sheet: Sheet): SheetShape {
  const { file } = book;
  const used = parseReference(checked(file.GetSheetDimension(sheet.name)).dimension)?.area;
  const rows = Math.max(MINIMUM.rows, (used ? used.row + used.rows : 0) + MARGIN.rows);
  const columns = Math.max(MINIMUM.columns, (used ? used.column + used.columns : 0) + MARGIN.columns);
  const { panes } = checked(file.GetPanes(sheet.name));
  const isFrozen = panes.Freeze === true;
  return {
    sheet,
    columns: Array.from({ length: columns }, (_, index) => columnWidth(book, sheet.name, index)),
    rows: Array.from({ length: rows }, (_, index) => rowHeight(book, sheet.name, index)),
    frozen: { rows: isFrozen ? (panes.YSplit ?? 0) : 0, columns: isFrozen ? (panes.XSplit ?? 0) : 0 },
    merged: readMerged(book, sheet.name),
    gridLines: checked(file.GetSheetView(sheet.name, -1)).opts.ShowGridLines !== false,
  };
}

/** Excel counts columns in characters of about seven pixels, with five pixels of padding. */
function columnWidth({ file }: Book, sheet: string, index: number): number {
  const name = columnName(index);
  if (!checked(file.GetColVisible(sheet, name)).visible) return 0;
  return Math.round(checked(file.GetColWidth(sheet, name)).width * 7 + 5);
}

/** Excel counts rows in points. */
function rowHeight({ file }: Book, sheet: string, index: number): number {
  if (!checked(file.GetRowVisible(sheet, index + 1)).visible) return 0;
  return Math.round((checked(file.GetRowHeight(sheet, index + 1)).height * 4) / 3);
}

function readMerged({ file }: Book, sheet: string): Area[] {
  const { mergeCells } = checked(file.GetMergeCells(sheet));
  return (mergeCells ?? []).flatMap((cell) => {
    const area = parseReference(`${cell.GetStartAxis()}:${cell.GetEndAxis()}`)?.area;
    return area ? [area] : [];
  });
}
