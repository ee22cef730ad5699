/**
 * Excel.TableRowCollection and Excel.TableRow, as far as rows are appended and taken out again.
 */
import type { Book } from '../book/Book';
import { appendRows, dataArea, removeRow } from '../book/tables';
import { assertUnprotected, writeCell } from '../book/writeCell';
import { apiNotImplemented, HostError, invalidArgument } from '../wire/HostError';
import type { Json } from '../wire/messages';
import { integerArg, matrixArg } from './args';
import { type ClassTable, HostObject } from './HostObject';
import { rangeObject } from './range';
import { locate, type TableTarget } from './tableTarget';

interface RowTarget {
  readonly table: TableTarget;
  readonly index: number;
}

/** The data rows of a table. */
export function tableRowsObject(table: TableTarget): HostObject {
  return HostObject.of(collection, table);
}

const collection: ClassTable<TableTarget> = {
  className: 'TableRowCollection',
  properties: {
    count: { get: countRows },
  },
  methods: {
    add: (table, [index, values]) => {
      if (index !== null && index !== undefined)
        throw apiNotImplemented('TableRowCollection.add with an index');
      return add(table, values);
    },
    getCount: countRows,
    getItemAt: (table, [index]) => rowAt(table, integerArg(index, 'index')),
  },
};

const row: ClassTable<RowTarget> = {
  className: 'TableRow',
  properties: {
    index: { get: ({ index }) => index },
  },
  methods: {
    delete: ({ table, index }) => remove(table, index),
    getRange: ({ table, index }) => {
      const data = dataArea(locate(table));
      return rangeObject(table.book, locate(table).sheetId, { ...data, row: data.row + index, rows: 1 });
    },
  },
};

function countRows(table: TableTarget): number {
  return dataArea(locate(table)).rows;
}

function rowAt(table: TableTarget, index: number): HostObject {
  if (index < 0 || index >= countRows(table)) throw invalidArgument('index');
  return HostObject.of(row, { table, index });
}

/** Takes a row out; the last one of a table is only emptied, as Excel does it. */
function remove(table: TableTarget, index: number): void {
  const { book } = table;
  const before = locate(table);
  const { sheetId } = before;
  assertUnprotected(book, sheetId);
  if (before.filtered) return refuseUnderFilter(book);
  const data = dataArea(before);
  const area = { ...data, row: data.row + index, rows: 1 };
  if (data.rows > 1) removeRow(book, before, index);
  else {
    const sheet = book.sheetName(sheetId) ?? '';
    for (let column = 0; column < area.columns; column++)
      writeCell(book, sheet, area.row, area.column + column, '');
  }
  book.announce({ type: 'changed', sheetId, area });
}

/** Cells of a filtered table do not move. */
function refuseUnderFilter({ window: { quirks } }: Book): void {
  if (quirks.deleteUnderFilter !== 'nothing')
    throw new HostError(quirks.deleteUnderFilter, "Can't move cells in a filtered range or table.");
}

/** Appends rows; a table on a protected sheet cannot grow, whatever its cells' locks say. */
function add(table: TableTarget, values: Json | undefined): HostObject {
  const { book } = table;
  const before = locate(table);
  if (!Array.isArray(values) || values.length === 0) throw invalidArgument('values');
  const matrix = matrixArg(values, values.length, before.area.columns, 'values');
  assertUnprotected(book, before.sheetId);
  const added = appendRows(book, before, matrix.length);
  const sheet = book.sheetName(before.sheetId) ?? '';
  matrix.forEach((cells, r) =>
    cells.forEach((cell, c) => writeCell(book, sheet, added.row + r, added.column + c, cell)),
  );
  book.announce({ type: 'changed', sheetId: before.sheetId, area: added });
  return HostObject.of(row, { table, index: countRows(table) - matrix.length });
}
