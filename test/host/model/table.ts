/**
 * Excel.Table.
 */
import { type Area, areaName, cellName, parseReference } from '../book/address';
import type { Book } from '../book/Book';
import { clearFilters } from '../book/filter';
import { renameTable } from '../book/newParts';
import { readText } from '../book/readCell';
import { appendColumn, dataArea, listTables, type Table } from '../book/tables';
import { assertUnprotected } from '../book/writeCell';
import { apiNotImplemented, HostError } from '../wire/HostError';
import type { Json } from '../wire/messages';
import { textArg } from './args';
import { type ClassTable, HostObject } from './HostObject';
import { rangeObject } from './range';
import { tableColumnsObject } from './tableColumns';
import { tableRowsObject } from './tableRows';
import { locate, type TableTarget } from './tableTarget';
import { worksheetOf } from './worksheetId';

/** The object for a table. */
export function tableObject(book: Book, name: string): HostObject {
  return HostObject.of(table, { book, name });
}

const table: ClassTable<TableTarget> = {
  className: 'Table',
  properties: {
    id: { get: (target) => String(locate(target).id) },
    name: { get: ({ name }) => name, set: setName },
    showHeaders: { get: (target) => locate(target).headerRow },
    showTotals: { get: (target) => locate(target).totalsRow },
  },
  links: {
    autoFilter: (target) => HostObject.of(autoFilter, target),
    columns: (target) => tableColumnsObject(target),
    rows: (target) => tableRowsObject(target),
    worksheet: (target, root) => worksheetOf(root, locate(target).sheetId),
  },
  methods: {
    clearFilters: (target) => clearFilters(target.book, locate(target)),
    getRange: (target) => range(target, locate(target).area),
    getHeaderRowRange: (target) => range(target, headerArea(locate(target))),
    getDataBodyRange: (target) => range(target, dataArea(locate(target))),
    resize: (target, [address]) => resize(target, textArg(address, 'newRange')),
  },
  identity: (target) => ({ Id: String(locate(target).id) }),
};

const autoFilter: ClassTable<TableTarget> = {
  className: 'AutoFilter',
  properties: {
    isDataFiltered: { get: (target) => locate(target).filtered },
  },
};

function setName(target: TableTarget, value: Json): void {
  const name = textArg(value, 'name');
  renameTable(target.book, locate(target), name);
  target.name = name;
}

/** Only to the right, over cells of no other table; a header stands there already. */
function resize(target: TableTarget, address: string): void {
  const { book } = target;
  const before = locate(target);
  const { area, sheetId } = before;
  const wanted = parseReference(address)?.area;
  const more = (wanted?.columns ?? 0) - area.columns;
  if (!wanted || more < 1 || areaName({ ...wanted, columns: area.columns }) !== areaName(area))
    throw apiNotImplemented('Table.resize other than to the right');
  const others = listTables(book, sheetId).filter(({ id }) => id !== before.id);
  if (others.some((other) => overlaps(other.area, wanted)))
    throw new HostError('InvalidArgument', 'A table cannot overlap another one.');
  assertUnprotected(book, sheetId);
  const sheet = book.sheetName(sheetId) ?? '';
  for (let column = area.columns; column < wanted.columns; column++)
    appendColumn(book, locate(target), readText(book, sheet, cellName(area.row, area.column + column)));
}

function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

function range(target: TableTarget, area: Area): HostObject {
  return rangeObject(target.book, locate(target).sheetId, area);
}

function headerArea({ area, headerRow }: Table): Area {
  if (!headerRow) throw new HostError('InvalidOperation', 'The table has no header row.');
  return { ...area, rows: 1 };
}
