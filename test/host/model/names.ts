/**
 * Excel.NamedItemCollection.
 */
import type { Book } from '../book/Book';
import { parseReference } from '../book/address';
import { findName, listNames, putName } from '../book/definedNames';
import { apiNotImplemented, HostError, itemNotFound } from '../wire/HostError';
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
    add: ({ book, sheetId }, [name, reference]) => {
      if (sheetId !== undefined) throw apiNotImplemented('NamedItemCollection.add of a sheet');
      return add(book, textArg(name, 'name'), textArg(reference, 'reference'));
    },
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

/** Only references to cells; constants and formulas as names are more than the stand-in knows. */
function add(book: Book, name: string, reference: string): HostObject {
  const refersTo = reference.replace(/^=/, '');
  if (!parseReference(refersTo)) throw apiNotImplemented('NamedItemCollection.add of a formula');
  if (findName(book, name)) {
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
  putName(book, name, refersTo);
  return namedItemObject(book, { name, refersTo, sheetId: undefined, visible: true });
}
