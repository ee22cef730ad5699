/**
 * Excel.TableColumnCollection and Excel.TableColumn: columns are found by the header that stands in the cell.
 */
import type { Area } from '../book/address';
import { appendColumn, dataArea, headersOf, makeRoomBeside } from '../book/tables';
import { clearFilter, filterTable, filterTableBy } from '../book/filter';
import { assertUnprotected, writeCell } from '../book/writeCell';
import { apiNotImplemented, itemNotFound } from '../wire/HostError';
import type { Json } from '../wire/messages';
import { matrixArg, textArg, textsArg } from './args';
import { type ClassTable, HostObject, orNullObject } from './HostObject';
import { rangeObject } from './range';
import { locate, type TableTarget } from './tableTarget';

interface ColumnTarget {
  readonly table: TableTarget;
  readonly index: number;
}

/** The columns of a table. */
export function tableColumnsObject(table: TableTarget): HostObject {
  return HostObject.of(collection, table);
}

const collection: ClassTable<TableTarget> = {
  className: 'TableColumnCollection',
  properties: {
    count: { get: (table) => locate(table).area.columns },
  },
  methods: {
    add: (table, [index, values]) => {
      if (index !== null && index !== undefined)
        throw apiNotImplemented('TableColumnCollection.add with an index');
      return add(table, values ?? null);
    },
    getItemOrNullObject: (table, [key]) => orNullObject(find(table, key)),
    getCount: (table) => locate(table).area.columns,
  },
  getItem: (table, key) => {
    const found = find(table, key);
    if (!found) throw itemNotFound('column');
    return found;
  },
  items: (table) =>
    headersOf(table.book, locate(table)).map((_, index) => HostObject.of(column, { table, index })),
};

const column: ClassTable<ColumnTarget> = {
  className: 'TableColumn',
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: { get: ({ table, index }) => headersOf(table.book, locate(table))[index] ?? '' },
  },
  methods: {
    getDataBodyRange: (target) => range(target, dataArea(locate(target.table))),
    getHeaderRowRange: (target) => range(target, { ...locate(target.table).area, rows: 1 }),
    getRange: (target) => range(target, locate(target.table).area),
  },
  links: {
    filter: (target) => HostObject.of(filter, target),
  },
  identity: ({ index }) => ({ Id: index + 1 }),
};

const filter: ClassTable<ColumnTarget> = {
  className: 'Filter',
  methods: {
    applyValuesFilter: ({ table, index }, [values]) =>
      filterTable(table.book, locate(table), index, textsArg(values, 'values')),
    applyCustomFilter: ({ table, index }, [criteria1, criteria2]) => {
      if (criteria2 !== null && criteria2 !== undefined)
        throw apiNotImplemented('Filter.applyCustomFilter with two criteria');
      filterTableBy(table.book, locate(table), index, textArg(criteria1, 'criteria1'));
    },
    clear: ({ table, index }) => clearFilter(table.book, locate(table), index),
  },
};

/** Appends a column; `values` begins with its header. What stands to the right of the table moves on. */
function add(table: TableTarget, values: Json): HostObject {
  const { book } = table;
  const before = locate(table);
  const { sheetId, area } = before;
  const matrix = matrixArg(values, area.rows, 1, 'values');
  assertUnprotected(book, sheetId);
  makeRoomBeside(book, before);
  appendColumn(book, before, textArg(matrix[0]?.[0], 'values'));
  const sheet = book.sheetName(sheetId) ?? '';
  matrix.forEach(([cell], row) =>
    writeCell(book, sheet, area.row + row, area.column + area.columns, cell ?? ''),
  );
  book.announce({
    type: 'changed',
    sheetId,
    area: { ...area, column: area.column + area.columns, columns: 1 },
  });
  return HostObject.of(column, { table, index: area.columns });
}

function range({ table, index }: ColumnTarget, area: Area): HostObject {
  return rangeObject(table.book, locate(table).sheetId, { ...area, column: area.column + index, columns: 1 });
}

/** By header, without regard to case, or by id. */
function find(table: TableTarget, key: Json | undefined): HostObject | undefined {
  const index = typeof key === 'number' ? key - 1 : indexOf(table, textArg(key, 'key'));
  return index >= 0 && index < locate(table).area.columns
    ? HostObject.of(column, { table, index })
    : undefined;
}

function indexOf(table: TableTarget, header: string): number {
  const headers = headersOf(table.book, locate(table)).map((text) => text.toLowerCase());
  return headers.indexOf(header.toLowerCase());
}
