/** Sheets that change their place or their name. Excel undoes neither, nor what was before (listed by Microsoft for the desktop). */
import { parseReference, quoteSheet } from './address';
import type { Book, Sheet } from './Book';
import { checked } from './checked';
import { putName } from './definedNames';
import type { WrittenName } from './readPackage';

/** Puts a sheet in front of another one. */
export function moveSheet(book: Book, { name }: Sheet, before: Sheet): void {
  book.move((file) => checked(file.MoveSheet(name, before.name)));
  book.undo.forget();
}

/** Names follow; formulas on other sheets do not (excelize leaves them). */
export function renameSheet(book: Book, { id, name }: Sheet, to: string): void {
  const names = namesOn(book, id);
  book.move((file) => checked(file.SetSheetName(name, to)));
  for (const { name: following, refersTo } of names)
    putName(book, following, `${quoteSheet(to)}${refersTo.slice(refersTo.lastIndexOf('!'))}`);
  book.undo.forget();
}

/** The names of the workbook that point to a sheet. */
function namesOn(book: Book, sheetId: number): readonly WrittenName[] {
  return book.names.filter(({ refersTo, sheetId: own }) => {
    const sheet = parseReference(refersTo)?.sheet;
    return own === undefined && sheet !== undefined && book.findSheet(sheet)?.id === sheetId;
  });
}
