/** Sheets that change their place or their name. Excel undoes neither, nor what was before (listed by Microsoft for the desktop). */
import { parseReference, quoteSheet } from './address';
import type { Book, Sheet } from './Book';
import { checked } from './checked';
import { putName } from './definedNames';
import { editParts } from './editParts';
import { attribute } from './partTexts';
import type { WrittenName } from './readPackage';

/** Puts a sheet in front of another one. Done in the part that lists the sheets: excelize would go through every one of them. */
export function moveSheet(book: Book, { id }: Sheet, before: Sheet): void {
  const edit = (xml: string): string => withMovedSheet(xml, id, before.id);
  book.rework((xlsx) => editParts(xlsx, [{ path: 'xl/workbook.xml', edit }]));
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

/** The part of the workbook with a sheet in front of another one; what counts sheets goes on meaning the same ones. */
function withMovedSheet(xml: string, id: number, before: number): string {
  const tags = xml.match(/<sheet\b[^>]*?(?:\/>|>\s*<\/sheet>)/g) ?? [];
  const idOf = (tag: string): number => Number(/\bsheetId="(\d+)"/.exec(tag)?.[1]);
  const rest = tags.filter((tag) => idOf(tag) !== id);
  const place = rest.findIndex((tag) => idOf(tag) === before);
  const moved = [...rest.slice(0, place), ...tags.filter((tag) => idOf(tag) === id), ...rest.slice(place)];
  const placeNow = (written: string): number => moved.indexOf(tags[Number(written)] ?? '');
  return xml
    .replace(/<sheets>[^]*<\/sheets>/, () => `<sheets>${moved.join('')}</sheets>`)
    .replace(/<workbookView\b[^>]*?(\/?>)/, (tag, end: string) => {
      const active = placeNow(attribute(tag, 'activeTab') || '0');
      return tag.replace(/ activeTab="\d+"/, '').replace(end, ` activeTab="${active}"${end}`);
    })
    .replace(/ localSheetId="(\d+)"/g, (_, written: string) => ` localSheetId="${placeNow(written)}"`);
}
