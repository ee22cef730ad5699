/**
 * Excel.NamedItemCollection.
 */
import type { Book } from '../book/Book';
import { findName, listNames } from '../book/definedNames';
import { itemNotFound } from '../wire/HostError';
import { textArg } from './args';
import { type ClassTable, HostObject, orNullObject } from './HostObject';
import { namedItemObject } from './namedItem';

interface NamesTarget {
  readonly book: Book;
  /** The sheet whose names these are; undefined: the workbook's. */
  readonly sheetId: number | undefined;
}

/** The names of the workbook, or of one sheet. */
export function namesObject(book: Book, sheetId?: number): HostObject {
  return HostObject.of(table, { book, sheetId });
}

const table: ClassTable<NamesTarget> = {
  className: 'NamedItemCollection',
  methods: {
    getItemOrNullObject: ({ book, sheetId }, [key]) => {
      const name = findName(book, textArg(key, 'name'), sheetId);
      return orNullObject(name && namedItemObject(book, name));
    },
    getCount: ({ book, sheetId }) => listNames(book, sheetId).length,
  },
  getItem: ({ book, sheetId }, key) => {
    const name = findName(book, textArg(key, 'name'), sheetId);
    if (!name) throw itemNotFound('name');
    return namedItemObject(book, name);
  },
  items: ({ book, sheetId }) => listNames(book, sheetId).map((name) => namedItemObject(book, name)),
};
