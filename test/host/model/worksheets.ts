/**
 * Excel.WorksheetCollection.
 */
import type { Book, Sheet } from '../book/Book';
import { itemNotFound } from '../wire/HostError';
import type { Json } from '../wire/messages';
import { textArg } from './args';
import { type ClassTable, HostObject, orNullObject } from './HostObject';
import { worksheetObject } from './worksheet';
import { wireSheetId } from './worksheetId';

/** The sheets of the workbook. */
export function worksheetsObject(book: Book): HostObject {
  return HostObject.of(table, book);
}

const table: ClassTable<Book> = {
  className: 'WorksheetCollection',
  methods: {
    getItemOrNullObject: (book, [key]) => {
      const sheet = find(book, key);
      return orNullObject(sheet && worksheetObject(book, sheet.id));
    },
    getActiveWorksheet: (book) => worksheetObject(book, book.activeSheet().id),
    getCount: (book) => book.sheets().length,
  },
  getItem: (book, key) => {
    const sheet = find(book, key);
    if (!sheet) throw itemNotFound('worksheet');
    return worksheetObject(book, sheet.id);
  },
  items: (book) => book.sheets().map((sheet) => worksheetObject(book, sheet.id)),
};

function find(book: Book, key: Json | undefined): Sheet | undefined {
  const wanted = textArg(key, 'key');
  return book.findSheet(wanted) ?? book.sheets().find((sheet) => wireSheetId(sheet.id) === wanted);
}
