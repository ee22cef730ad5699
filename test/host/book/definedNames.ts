/**
 * Defined names of the workbook and of its sheets. Reading only.
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
