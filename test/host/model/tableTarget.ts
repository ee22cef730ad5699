/**
 * What the objects of a table share: the table is looked up anew each time, because it moves and grows.
 */
import type { Book } from '../book/Book';
import { findTable, type Table } from '../book/tables';
import { itemNotFound } from '../wire/HostError';

/** A table by its name, which may change. */
export interface TableTarget {
  readonly book: Book;
  name: string;
}

/** Where the table is now. */
export function locate({ book, name }: TableTarget): Table {
  const found = findTable(book, name);
  if (!found) throw itemNotFound('table');
  return found;
}
