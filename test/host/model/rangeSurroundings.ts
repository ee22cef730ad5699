/** What Excel says of the cells in and below a range: which are merged, which are in use. */
import type { MergeCell } from 'excelize-wasm';
import { type Area, areaName, parseReference, quoteSheet } from '../book/address';
import type { Book } from '../book/Book';
import { checked } from '../book/checked';
import { usedArea } from '../book/usedCells';
import { type ClassTable, HostObject, orNullObject } from './HostObject';

/** The merged cells that a range has part in; the null object where there are none. */
export function mergedAreasObject(book: Book, sheet: string, area: Area): HostObject {
  // excelize gives null for none.
  const { mergeCells } = checked(book.file.GetMergeCells(sheet)) as { mergeCells: MergeCell[] | null };
  const areas = (mergeCells ?? []).flatMap((each) => {
    const merged = parseReference(`${each.GetStartAxis()}:${each.GetEndAxis()}`)?.area;
    return merged !== undefined && overlap(merged, area) !== null ? [merged] : [];
  });
  return orNullObject(areas.length === 0 ? undefined : HostObject.of(table, { sheet, areas }));
}

/** The part of an area that is in use, from its first cell on; the stand-in may count a cell that only has a format, as Excel does. */
export function usedPart(book: Book, sheet: string, area: Area): Area | null {
  return overlap(usedArea(book, sheet), area);
}

function overlap(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

interface MergedTarget {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

const table: ClassTable<MergedTarget> = {
  className: 'RangeAreas',
  properties: {
    // With a space, as Microsoft's documentation has it.
    address: {
      get: ({ sheet, areas }) => areas.map((area) => `${quoteSheet(sheet)}!${areaName(area)}`).join(', '),
    },
    areaCount: { get: ({ areas }) => areas.length },
  },
};
