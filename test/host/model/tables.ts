/**
 * Excel.TableCollection.
 */
import { parseReference } from '../book/address';
import type { Book } from '../book/Book';
import { addTable } from '../book/newParts';
import { findTable, listTables, type Table } from '../book/tables';
import { apiNotImplemented, invalidArgument, itemNotFound } from '../wire/HostError';
import type { Json } from '../wire/messages';
import { textArg } from './args';
import { type ClassTable, HostObject, orNullObject } from './HostObject';
import { tableObject } from './table';

interface TablesTarget {
  readonly book: Book;
  /** The sheet whose tables these are; undefined: all. */
  readonly sheetId: number | undefined;
}

/** The tables of the workbook, or of one sheet. */
export function tablesObject(book: Book, sheetId?: number): HostObject {
  return HostObject.of(collection, { book, sheetId });
}

const collection: ClassTable<TablesTarget> = {
  className: 'TableCollection',
  properties: {
    count: { get: ({ book, sheetId }) => listTables(book, sheetId).length },
  },
  methods: {
    add: (tables, [address, hasHeaders]) => add(tables, textArg(address, 'address'), hasHeaders),
    getItemOrNullObject: (tables, [key]) => {
      const table = find(tables, key);
      return orNullObject(table && tableObject(tables.book, table.name));
    },
    getCount: ({ book, sheetId }) => listTables(book, sheetId).length,
  },
  getItem: (tables, key) => {
    const table = find(tables, key);
    if (!table) throw itemNotFound('table');
    return tableObject(tables.book, table.name);
  },
  items: ({ book, sheetId }) => listTables(book, sheetId).map((table) => tableObject(book, table.name)),
};

/** On a sheet, or by an address with its sheet. Without headers Excel moves cells; that is more than the stand-in knows. */
function add({ book, sheetId }: TablesTarget, address: string, hasHeaders: Json | undefined): HostObject {
  if (hasHeaders !== true) throw apiNotImplemented('TableCollection.add without headers');
  const { sheet, area } = parseReference(address) ?? {};
  const id = sheetId ?? (sheet === undefined ? undefined : book.findSheet(sheet)?.id);
  if (id === undefined || !area) throw invalidArgument(`address ${address}`);
  return tableObject(book, addTable(book, id, area).name);
}

function find({ book, sheetId }: TablesTarget, key: Json | undefined): Table | undefined {
  const table = findTable(book, typeof key === 'number' ? key : textArg(key, 'key'));
  return sheetId === undefined || table?.sheetId === sheetId ? table : undefined;
}
