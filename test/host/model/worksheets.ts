/**
 * Excel.WorksheetCollection.
 */
import type { Book, Sheet } from '../book/Book';
import { addSheet } from '../book/newParts';
import { HostError, itemNotFound } from '../wire/HostError';
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
    add: (book, [name]) => add(book, name),
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

/** Without a name it gets the next number. */
function add(book: Book, name: Json | undefined): HostObject {
  const wanted = textArg(name ?? `Tabelle${book.sheets().length + 1}`, 'name');
  if (book.findSheet(wanted))
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  return worksheetObject(book, addSheet(book, wanted).id);
}

function find(book: Book, key: Json | undefined): Sheet | undefined {
  const wanted = textArg(key, 'key');
  return book.findSheet(wanted) ?? book.sheets().find((sheet) => wireSheetId(sheet.id) === wanted);
}
