/** Excel.RangeAreas: cells here and there on one sheet. */
import { areaName, quoteSheet } from '../book/address';
import type { Book, Selection } from '../book/Book';
import { type ClassTable, HostObject } from './HostObject';
import { rangeObject } from './range';
import { worksheetOf } from './worksheetId';

interface RangeAreasTarget {
  readonly book: Book;
  readonly selection: Selection;
}

/** The object for what is selected. */
export function rangeAreasObject(book: Book, selection: Selection): HostObject {
  return HostObject.of(table, { book, selection });
}

const table: ClassTable<RangeAreasTarget> = {
  className: 'RangeAreas',
  properties: {
    address: { get: (target) => areasOf(target).map(addressIn(target)).join(',') },
    areaCount: { get: (target) => areasOf(target).length },
  },
  links: {
    areas: (target) => HostObject.of(collection, target),
    worksheet: ({ selection }, root) => worksheetOf(root, selection.sheetId),
  },
};

const collection: ClassTable<RangeAreasTarget> = {
  className: 'RangeCollection',
  methods: { getCount: (target) => areasOf(target).length },
  items: (target) => areasOf(target).map((area) => rangeObject(target.book, target.selection.sheetId, area)),
};

function areasOf({ selection }: RangeAreasTarget): readonly Selection['area'][] {
  return selection.areas ?? [selection.area];
}

function addressIn({ book, selection }: RangeAreasTarget): (area: Selection['area']) => string {
  const sheet = quoteSheet(book.sheetName(selection.sheetId) ?? '');
  return (area) => `${sheet}!${areaName(area)}`;
}
