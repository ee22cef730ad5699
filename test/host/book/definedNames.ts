/**
 * Defined names of the workbook and of its sheets.
 */
import { type Area, parseColumns, parseReference, parseRows, type Reference } from './address';
import { checked } from './checked';
import type { Book } from './Book';
import type { WrittenName } from './readPackage';

/** A defined name. */
export interface DefinedName extends WrittenName {
  readonly visible: boolean;
}

/** The names of the workbook (`sheetId` undefined) or of one sheet. Excel's own names (print area …) are left out. */
export function listNames(book: Book, sheetId?: number): DefinedName[] {
  return book.names.filter((name) => isListed(name, sheetId)).map((name) => withVisibility(book, name));
}

/** The name without regard to case. */
export function findName(book: Book, name: string, sheetId?: number): DefinedName | undefined {
  const wanted = name.toLowerCase();
  const found = book.names.find((entry) => isListed(entry, sheetId) && entry.name.toLowerCase() === wanted);
  return found && withVisibility(book, found);
}

function isListed(name: WrittenName, sheetId: number | undefined): boolean {
  return name.sheetId === sheetId && !name.name.startsWith('_xlnm.');
}

function withVisibility({ facts }: Book, name: WrittenName): DefinedName {
  return { ...name, visible: !facts.hiddenNames.has(name.name.toLowerCase()) };
}

/** The cells that a name stands for; `undefined` for #REF!, constants, formulas, several areas and other workbooks. */
export function areaOfName(book: Book, name: DefinedName): { sheetId: number; area: Area } | undefined {
  const reference = parseReference(name.refersTo) ?? wholeReference(name.refersTo);
  const sheet = reference?.sheet === undefined ? undefined : book.findSheet(reference.sheet);
  return reference && sheet ? { sheetId: sheet.id, area: reference.area } : undefined;
}

/** Whole rows or columns of a sheet. */
function wholeReference(refersTo: string): Reference | undefined {
  const place = refersTo.lastIndexOf('!');
  const cells = refersTo.slice(place + 1);
  const area = parseRows(cells) ?? parseColumns(cells);
  // The first cell tells how the sheet is written.
  const sheet = parseReference(`${refersTo.slice(0, place + 1)}A1`)?.sheet;
  return area && { sheet, area };
}

/** Whether a name stands for several areas, as when somebody names a selection of cells here and there. */
export function isMultiple({ refersTo }: DefinedName): boolean {
  const areas = refersTo.split(',');
  return areas.length > 1 && areas.every((area) => parseReference(area) !== undefined);
}

/** Creates a name of the workbook or lets it point elsewhere. */
export function putName(book: Book, name: string, refersTo: string): void {
  const others = without(book, name);
  book.undo.change(wayBack(book, name), () =>
    book.rename([...others, { name, refersTo, sheetId: undefined }], (file) => {
      file.DeleteDefinedName({ Name: name });
      checked(file.SetDefinedName({ Name: name, RefersTo: refersTo }));
    }),
  );
}

/** Deletes a name of the workbook. */
export function removeName(book: Book, name: string): void {
  const others = without(book, name);
  if (others.length === book.names.length) throw new Error(`no name ${name}`);
  book.undo.change(wayBack(book, name), () => {
    book.rename(others, (file) => checked(file.DeleteDefinedName({ Name: name })));
    book.facts.hiddenNames.delete(name.toLowerCase());
  });
}

/** Lets a name of the workbook be again what it is now. */
function wayBack(book: Book, name: string): () => void {
  const before = book.names.find((each) => each.sheetId === undefined && each.name === name);
  const isHidden = book.facts.hiddenNames.has(name.toLowerCase());
  return () => {
    if (!before) return removeName(book, name);
    putName(book, name, before.refersTo);
    if (isHidden) book.facts.hiddenNames.add(name.toLowerCase());
  };
}

function without(book: Book, name: string): readonly WrittenName[] {
  return book.names.filter((each) => each.sheetId !== undefined || each.name !== name);
}

/** Deletes a sheet; names that pointed there become #REF!, as in Excel, and nothing before it can be undone. */
export function removeSheet(book: Book, sheetId: number): void {
  const lost = listNames(book).filter((name) => areaOfName(book, name)?.sheetId === sheetId);
  const sheet = book.sheetName(sheetId) ?? '';
  book.move((file) => checked(file.DeleteSheet(sheet)));
  book.facts.visibility.delete(sheetId);
  for (const { name } of lost) putName(book, name, '#REF!');
  book.undo.forget();
}
