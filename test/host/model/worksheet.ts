/**
 * Excel.Worksheet and its protection.
 */
import { parseColumns, parseReference, parseRows, sheetSize } from '../book/address';
import { checked } from '../book/checked';
import type { Book } from '../book/Book';
import { assertInFront } from '../book/excelWindow';
import { areaOfName, findName, removeSheet } from '../book/definedNames';
import { moveSheet } from '../book/moveSheet';
import { usedArea } from '../book/usedCells';
import { apiNotImplemented, HostError, invalidArgument, itemNotFound } from '../wire/HostError';
import type { Json } from '../wire/messages';
import { chartsObject } from './charts';
import { type ClassTable, HostObject } from './HostObject';
import { namesObject } from './names';
import { rangeObject } from './range';
import { tablesObject } from './tables';
import { wireSheetId } from './worksheetId';

interface WorksheetTarget {
  readonly book: Book;
  readonly sheetId: number;
}

/** The sheet with this sheetId. */
export function worksheetObject(book: Book, sheetId: number): HostObject {
  return HostObject.of(table, { book, sheetId });
}

const table: ClassTable<WorksheetTarget> = {
  className: 'Worksheet',
  properties: {
    id: { get: ({ sheetId }) => wireSheetId(sheetId) },
    name: { get: nameOf },
    position: {
      get: ({ book, sheetId }) => book.sheets().findIndex((sheet) => sheet.id === sheetId),
      set: setPosition,
    },
    visibility: {
      get: ({ book, sheetId }) => book.facts.visibility.get(sheetId) ?? 'Visible',
      set: setVisibility,
    },
  },
  links: {
    names: ({ book, sheetId }) => {
      assertInFront(book.window, 'InvalidSelection');
      return namesObject(book, sheetId);
    },
    charts: ({ book, sheetId }) => chartsObject(book, sheetId),
    tables: ({ book, sheetId }) => tablesObject(book, sheetId),
    protection: (sheet) => HostObject.of(protection, sheet),
  },
  methods: {
    activate: (sheet) => {
      nameOf(sheet);
      assertInFront(sheet.book.window, 'GeneralException');
      sheet.book.activate(sheet.sheetId);
      sheet.book.selection = { sheetId: sheet.sheetId, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    },
    getRange: (sheet, [address]) =>
      typeof address === 'string' ? getRange(sheet, address) : rangeObject(sheet.book, sheet.sheetId, WHOLE),
    delete: deleteSheet,
    getCell: ({ book, sheetId }, [row, column]) =>
      rangeObject(book, sheetId, { row: Number(row), column: Number(column), rows: 1, columns: 1 }),
    getUsedRange: (sheet) => rangeObject(sheet.book, sheet.sheetId, usedArea(sheet.book, nameOf(sheet))),
  },
  identity: ({ sheetId }) => ({ Id: wireSheetId(sheetId) }),
};

const WHOLE = { row: 0, column: 0, rows: sheetSize.rows, columns: sheetSize.columns };

const protection: ClassTable<WorksheetTarget> = {
  className: 'WorksheetProtection',
  properties: {
    protected: { get: ({ book, sheetId }) => book.facts.protection.has(sheetId) },
  },
};

function nameOf({ book, sheetId }: WorksheetTarget): string {
  const name = book.sheetName(sheetId);
  if (name === undefined) throw itemNotFound('worksheet');
  return name;
}

/** excelize only moves a sheet in front of another one, so the last place is more than the stand-in knows. */
function setPosition(sheet: WorksheetTarget, value: Json): void {
  const { book, sheetId } = sheet;
  const others = book.sheets().filter(({ id }) => id !== sheetId);
  const next = typeof value === 'number' ? others[value] : undefined;
  if (next === undefined) throw apiNotImplemented('Worksheet.position at the end');
  moveSheet(book, { id: sheetId, name: nameOf(sheet) }, next);
}

function setVisibility(sheet: WorksheetTarget, value: Json): void {
  const { book, sheetId } = sheet;
  if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden')
    throw invalidArgument('visibility');
  const name = nameOf(sheet);
  book.change((file) => checked(file.SetSheetVisible(name, value === 'Visible')));
  if (value === 'Visible') book.facts.visibility.delete(sheetId);
  else book.facts.visibility.set(sheetId, value);
  book.undo.forget();
}

/** As documented, a very hidden sheet cannot be deleted; nor can the last one that is seen. */
function deleteSheet({ book, sheetId }: WorksheetTarget): void {
  assertInFront(book.window, 'InvalidSelection');
  const { visibility } = book.facts;
  const others = book.sheets().filter(({ id }) => id !== sheetId && !visibility.has(id));
  if (visibility.get(sheetId) === 'VeryHidden' || others.length === 0) {
    throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.');
  }
  removeSheet(book, sheetId);
}

/** An A1 address, whole rows or columns, or a defined name. */
function getRange(sheet: WorksheetTarget, address: string): HostObject {
  const { book, sheetId } = sheet;
  const whole = parseRows(address) ?? parseColumns(address);
  if (whole) return rangeObject(book, sheetId, whole);
  const reference = parseReference(address);
  if (reference && (reference.sheet === undefined || book.findSheet(reference.sheet)?.id === sheetId)) {
    return rangeObject(book, sheetId, reference.area);
  }
  const name = findName(book, address, sheetId) ?? findName(book, address);
  const named = name && areaOfName(book, name);
  if (named?.sheetId !== sheetId) throw invalidArgument(`address ${address}`);
  return rangeObject(book, sheetId, named.area);
}
