/**
 * Workbook.insertWorksheetsFromBase64, as strict as Excel on the web.
 */
import { unzipSync } from 'fflate';
import type { Book } from '../book/Book';
import { listTables } from '../book/tables';
import { apiNotImplemented, HostError, invalidArgument } from '../wire/HostError';
import type { Json } from '../wire/messages';
import { textArg } from './args';
import { wireSheetId } from './worksheetId';

/** Parts that Excel on the web does not insert, by where they lie. */
const UNSUPPORTED = /^xl\/(charts|comments|threadedComments|pivotTables|slicers)/;

/** Inserts every sheet at the end and gives the ids. */
export function insertWorksheets(book: Book, base64: Json | undefined, options: Json | undefined): Json {
  assertPlain(options ?? null);
  const source = bytesOf(textArg(base64, 'base64File'));
  const parts = partNames(source);
  if (parts.some((name) => UNSUPPORTED.test(name))) {
    throw new HostError(
      'UnsupportedFeature',
      'The operation failed because the source contains one or more unsupported features.',
    );
  }
  const other = book.beside(source);
  assertNoClash(book, other);
  return book.insert(other).map(wireSheetId);
}

/** All sheets, at the end: the rest of the options is more than the stand-in knows. */
function assertPlain(options: Json): void {
  const { positionType = 'End', ...others } = (options ?? {}) as Record<string, Json>;
  const more = Object.values(others).some((value) => value !== null);
  if (positionType !== 'End' || more)
    throw apiNotImplemented('Workbook.insertWorksheetsFromBase64 with options');
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch {
    throw invalidArgument('base64File');
  }
}

function partNames(source: Uint8Array): string[] {
  try {
    return Object.keys(unzipSync(source));
  } catch {
    throw invalidArgument('base64File');
  }
}

/** Excel gives a second sheet or table of the same name another name; how is not documented. */
function assertNoClash(book: Book, other: Book): void {
  const isTaken =
    other.sheets().some(({ name }) => book.findSheet(name)) ||
    listTables(other).some(({ name }) => listTables(book).some((table) => same(table.name, name)));
  if (isTaken) throw apiNotImplemented('Workbook.insertWorksheetsFromBase64 of a name that is taken');
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
