/**
 * Defined names of the workbook and of its sheets.
 */
import { type Area, parseReference } from './address';
import { checked } from './checked';
import type { Book } from './Book';

/** A defined name; `sheetId` is set for names that belong to a sheet. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  readonly sheetId: number | undefined;
  readonly visible: boolean;
}

/** The names of the workbook (`sheetId` undefined) or of one sheet. Excel's own names (print area …) are left out. */
export function listNames(book: Book, sheetId?: number): DefinedName[] {
  return allNames(book).filter((name) => name.sheetId === sheetId);
}

function allNames(book: Book): DefinedName[] {
  return book.remembered('names', () => readNames(book));
}

function readNames(book: Book): DefinedName[] {
  const names = checked(book.file.GetDefinedName()).definedNames ?? [];
  return names
    .filter(({ Name = '' }) => !Name.startsWith('_xlnm.'))
    .map(({ Name = '', RefersTo = '', Scope = 'Workbook' }) => ({
      name: Name,
      refersTo: RefersTo.replace(/^=/, ''),
      sheetId: Scope === 'Workbook' ? undefined : book.findSheet(Scope)?.id,
      visible: !book.facts.hiddenNames.has(Name.toLowerCase()),
    }));
}

/** The name without regard to case. */
export function findName(book: Book, name: string, sheetId?: number): DefinedName | undefined {
  return listNames(book, sheetId).find((entry) => entry.name.toLowerCase() === name.toLowerCase());
}

/** The cells that a name stands for; `undefined` for #REF!, constants and formulas. */
export function areaOfName(book: Book, name: DefinedName): { sheetId: number; area: Area } | undefined {
  const reference = parseReference(name.refersTo);
  const sheet = reference?.sheet === undefined ? undefined : book.findSheet(reference.sheet);
  return reference && sheet ? { sheetId: sheet.id, area: reference.area } : undefined;
}

/** Creates a name of the workbook or lets it point elsewhere. */
export function putName(book: Book, name: string, refersTo: string): void {
  book.file.DeleteDefinedName({ Name: name });
  checked(book.file.SetDefinedName({ Name: name, RefersTo: refersTo }));
  book.touch();
}

/** Deletes a name of the workbook. */
export function removeName(book: Book, name: string): void {
  checked(book.file.DeleteDefinedName({ Name: name }));
  book.facts.hiddenNames.delete(name.toLowerCase());
  book.touch();
}

/** Deletes a sheet; names that pointed there become #REF!, as in Excel. */
export function removeSheet(book: Book, sheetId: number): void {
  const lost = listNames(book).filter((name) => areaOfName(book, name)?.sheetId === sheetId);
  checked(book.file.DeleteSheet(book.sheetName(sheetId) ?? ''));
  book.facts.visibility.delete(sheetId);
  for (const { name } of lost) putName(book, name, '#REF!');
  book.touch();
}
