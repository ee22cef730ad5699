/**
 * Excel.NamedItem: a defined name.
 */
import type { Book } from '../book/Book';
import { areaOfName, type DefinedName, isMultiple, putName, removeName } from '../book/definedNames';
import { HostError } from '../wire/HostError';
import { textArg } from './args';
import { type ClassTable, HostObject, orNullObject } from './HostObject';
import { rangeObject } from './range';

interface NamedItemTarget {
  readonly book: Book;
  name: DefinedName;
}

/** The object for a defined name. */
export function namedItemObject(book: Book, name: DefinedName): HostObject {
  return HostObject.of(table, { book, name });
}

const table: ClassTable<NamedItemTarget> = {
  className: 'NamedItem',
  properties: {
    name: { get: ({ name }) => name.name },
    formula: {
      get: ({ name }) => `=${name.refersTo}`,
      set: (item, formula) => {
        const refersTo = textArg(formula, 'formula').replace(/^=/, '');
        putName(item.book, item.name.name, refersTo);
        item.name = { ...item.name, refersTo };
      },
    },
    visible: {
      get: ({ name }) => name.visible,
      set: ({ book, name }, visible) => {
        if (visible === true) book.facts.hiddenNames.delete(name.name.toLowerCase());
        else book.facts.hiddenNames.add(name.name.toLowerCase());
        book.touch();
      },
    },
    scope: { get: ({ name }) => (name.sheetId === undefined ? 'Workbook' : 'Worksheet') },
    type: { get: typeOf },
    value: { get: valueOf },
  },
  methods: {
    getRange: (item) => {
      const range = rangeOf(item);
      if (range) return range;
      if (isBroken(item))
        throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
      throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.');
    },
    delete: ({ book, name }) => removeName(book, name.name),
    getRangeOrNullObject: (item) => orNullObject(rangeOf(item)),
  },
  identity: ({ name }) => ({ _Id: name.name }),
};

function rangeOf({ book, name }: NamedItemTarget): HostObject | undefined {
  const found = areaOfName(book, name);
  return found && rangeObject(book, found.sheetId, found.area);
}

function isBroken({ name }: Pick<NamedItemTarget, 'name'>): boolean {
  return name.refersTo.includes('#REF!');
}

/** Several areas count as a range, which nobody can get (xlwings-server #224). */
function typeOf({ book, name }: NamedItemTarget): string {
  if (areaOfName(book, name) ?? isMultiple(name)) return 'Range';
  if (isBroken({ name })) return 'Error';
  if (/^(TRUE|FALSE)$/i.test(name.refersTo)) return 'Boolean';
  return Number.isNaN(Number(name.refersTo)) ? 'String' : 'Double';
}

function valueOf(item: NamedItemTarget): string | number | boolean {
  const { refersTo } = item.name;
  switch (typeOf(item)) {
    case 'Error':
      return '#REF!';
    case 'Boolean':
      return refersTo.toUpperCase() === 'TRUE';
    case 'Double':
      return Number(refersTo);
    default:
      return refersTo.replace(/^"(.*)"$/s, '$1');
  }
}
