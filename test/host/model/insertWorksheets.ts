/**
 * Workbook.insertWorksheetsFromBase64, in what it refuses as strict as Excel on the web.
 */
import type { Book, Sheet } from '../book/Book';
import type { Surface } from '../book/insertSheets';
import { listTables } from '../book/tables';
import { apiNotImplemented, HostError } from '../wire/HostError';
import type { Json } from '../wire/messages';
import { packageArg, partNames, textArg } from './args';
import { wireSheetId } from './worksheetId';

/** Parts that Excel on the web does not insert, by where they lie. */
const UNSUPPORTED = /^xl\/(charts|comments|threadedComments|pivotTables|slicers)/;

/** What inserting depends on beside the workbook. */
export interface InsertingHost {
  readonly surface?: Surface;
  /** A policy of the house forbids it, and opening workbooks (documentation; OfficeDev/office-js issue 3568). */
  readonly isHardened?: boolean;
}

/** Refuses where the policy forbids to take anything from a file. The message is the documented one, the code a reported one. */
export function assertUnhardened({ isHardened = false }: InsertingHost): void {
  if (isHardened)
    throw new HostError(
      'InvalidOperation',
      'This operation is not allowed due to the extension hardening policy.',
    );
}

/** Inserts sheets at the end and gives the ids. */
export function insertWorksheets(
  book: Book,
  base64: Json | undefined,
  options: Json | undefined,
  host: InsertingHost,
): Json {
  assertUnhardened(host);
  const wanted = wantedSheets(options ?? null);
  const source = packageArg(base64, 'base64File');
  if (partNames(source).some((name) => UNSUPPORTED.test(name))) {
    throw new HostError(
      'UnsupportedFeature',
      'The operation failed because the source contains one or more unsupported features.',
    );
  }
  const other = book.beside(source);
  const chosen = chosenSheets(other, wanted);
  assertNoClash(book, other, chosen);
  return book
    .insert(
      other,
      chosen.map(({ name }) => name),
      host.surface ?? 'desktop',
    )
    .map(wireSheetId);
}

/** At the end; all sheets, or those that are named. Other places are more than the stand-in knows. */
function wantedSheets(options: Json): readonly string[] {
  const { positionType = 'End', sheetNamesToInsert, ...others } = (options ?? {}) as Record<string, Json>;
  const more = Object.values(others).some((value) => value !== null);
  if (positionType !== 'End' || more)
    throw apiNotImplemented('Workbook.insertWorksheetsFromBase64 with options');
  return ((sheetNamesToInsert ?? []) as readonly Json[]).map((name) => textArg(name, 'sheetNamesToInsert'));
}

/** Without a choice all of them. What Excel does with a name that the source has not is not documented. */
function chosenSheets(other: Book, wanted: readonly string[]): Sheet[] {
  const missing = wanted.filter((name) => !other.findSheet(name));
  if (missing.length > 0)
    throw apiNotImplemented(
      `Workbook.insertWorksheetsFromBase64 of sheets that are not there: ${missing.join()}`,
    );
  return other.sheets().filter(({ name }) => wanted.length === 0 || wanted.some((each) => same(each, name)));
}

/** Excel gives a second sheet or table of the same name another name; how is not documented. */
function assertNoClash(book: Book, other: Book, chosen: readonly Sheet[]): void {
  const tables = chosen.flatMap(({ id }) => listTables(other, id));
  const isTaken =
    chosen.some(({ name }) => book.findSheet(name)) ||
    tables.some(({ name }) => listTables(book).some((table) => same(table.name, name)));
  if (isTaken) throw apiNotImplemented('Workbook.insertWorksheetsFromBase64 of a name that is taken');
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
