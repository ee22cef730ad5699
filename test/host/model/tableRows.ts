/**
 * Excel.TableRowCollection and Excel.TableRow, as far as rows are appended.
 */
import { appendRows, dataArea } from '../book/tables';
import { writeCell } from '../book/writeCell';
import { apiNotImplemented, HostError, invalidArgument } from '../wire/HostError';
import type { Json } from '../wire/messages';
import { matrixArg } from './args';
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
  },
};

const row: ClassTable<RowTarget> = {
  className: 'TableRow',
  properties: {
    index: { get: ({ index }) => index },
  },
  methods: {
    getRange: ({ table, index }) => {
      const data = dataArea(locate(table));
      return rangeObject(table.book, locate(table).sheetId, { ...data, row: data.row + index, rows: 1 });
    },
  },
};

function countRows(table: TableTarget): number {
  return dataArea(locate(table)).rows;
}

/** Appends rows; a table on a protected sheet cannot grow, whatever its cells' locks say. */
function add(table: TableTarget, values: Json | undefined): HostObject {
  const { book } = table;
  const before = locate(table);
  if (!Array.isArray(values) || values.length === 0) throw invalidArgument('values');
  const matrix = matrixArg(values, values.length, before.area.columns, 'values');
  if (book.facts.protection.has(before.sheetId)) {
    throw new HostError('AccessDenied', 'You cannot perform the requested operation.');
  }
  const added = appendRows(book, before, matrix.length);
  const sheet = book.sheetName(before.sheetId) ?? '';
  matrix.forEach((cells, r) =>
    cells.forEach((cell, c) => writeCell(book, sheet, added.row + r, added.column + c, cell)),
  );
  book.announce({ type: 'changed', sheetId: before.sheetId, area: added });
  return HostObject.of(row, { table, index: countRows(table) - matrix.length });
}
