/**
 * Excel.Table.
 */
import type { Area } from '../book/address';
import type { Book } from '../book/Book';
import { clearFilters } from '../book/filter';
import { renameTable } from '../book/newParts';
import { dataArea, type Table } from '../book/tables';
import { HostError } from '../wire/HostError';
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

function range(target: TableTarget, area: Area): HostObject {
  return rangeObject(target.book, locate(target).sheetId, area);
}

function headerArea({ area, headerRow }: Table): Area {
  if (!headerRow) throw new HostError('InvalidOperation', 'The table has no header row.');
  return { ...area, rows: 1 };
}
