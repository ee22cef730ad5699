/**
 * Excel.NamedItemCollection.
 */
import type { Book } from '../book/Book';
import { fixedReference, parseReference } from '../book/address';
import { type DefinedName, findName, listNames, putName } from '../book/definedNames';
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
    getItemOrNullObject: (names, [key]) => {
      const name = find(names, textArg(key, 'name'));
      return orNullObject(name && namedItemObject(names.book, name));
    },
    getCount: (names) => list(names).length,
  },
  getItem: (names, key) => {
    const name = find(names, textArg(key, 'name'));
    if (!name) throw itemNotFound('name');
    return namedItemObject(names.book, name);
  },
  items: (names) => list(names).map((name) => namedItemObject(names.book, name)),
};

/** A sheet is reported to list the names of the workbook as well, the workbook those of no sheet (office-js #1011). */
function list({ book, sheetId }: NamesTarget): DefinedName[] {
  const own = listNames(book, sheetId);
  const isAlone = sheetId === undefined || book.window.quirks.namesOfSheet === 'own';
  return isAlone ? own : [...own, ...listNames(book)];
}

function find(names: NamesTarget, wanted: string): DefinedName | undefined {
  return list(names).find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}

/** A formula; or a range, which is handed on as its address. */
function add(book: Book, name: string, reference: string): HostObject {
  const { sheet, area } = parseReference(reference) ?? {};
  const isRange = sheet !== undefined && area !== undefined;
  if (!isRange && !reference.startsWith('=')) throw apiNotImplemented('NamedItemCollection.add of a text');
  const refersTo = isRange ? fixedReference(sheet, area) : reference.slice(1);
  if (findName(book, name)) {
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
  putName(book, name, refersTo);
  return namedItemObject(book, { name, refersTo, sheetId: undefined, visible: true });
}
