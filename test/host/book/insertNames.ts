/** The names of a package whose sheets come into another one. Text of parts in and out. */
import { attribute, edit, type Parts, text, unescaped } from './partTexts';

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly state: string;
  readonly id: number;
  readonly path: string;
}

/**
 * Print areas follow their sheets; names of the workbook come without their sheet, and never over one that is there. What
 * becomes of names of sheets that do not come is not documented: the stand-in leaves them out.
 */
export function insertNames(
  into: Parts,
  from: Parts,
  before: number,
  { all, sheets }: { readonly all: readonly SheetEntry[]; readonly sheets: readonly SheetEntry[] },
): void {
  const present = new Set(namesIn(into).filter(isOfWorkbook).map(nameIn));
  const added = namesIn(from).flatMap((tag) => {
    if (isOfWorkbook(tag)) {
      const comes = sheets.some(({ name }) => sheetIn(tag) === unescaped(name));
      return comes && !present.has(nameIn(tag)) ? [tag.replace(/>[^<]*!/, '>#REF!')] : [];
    }
    const sheet = all[Number(attribute(tag, 'localSheetId'))];
    const index = sheets.findIndex((each) => each === sheet);
    return index < 0 ? [] : [tag.replace(/localSheetId="\d+"/, `localSheetId="${before + index}"`)];
  });
  edit(into, 'xl/workbook.xml', (xml) => {
    const room = xml.includes('</definedNames>')
      ? xml
      : xml.replace('</sheets>', '</sheets><definedNames></definedNames>');
    return room.replace('</definedNames>', () => `${added.join('')}</definedNames>`);
  });
}

/** The sheet that a name points to. */
function sheetIn(tag: string): string {
  const [, reference = ''] = />([^<]*)!/.exec(tag) ?? [];
  return unescaped(reference).replace(/^'|'$/g, '').replaceAll("''", "'");
}

function namesIn(parts: Parts): string[] {
  return text(parts, 'xl/workbook.xml').match(/<definedName\b[^>]*>[^<]*<\/definedName>/g) ?? [];
}

function isOfWorkbook(tag: string): boolean {
  return !tag.includes(' localSheetId=');
}

function nameIn(tag: string): string {
  return attribute(tag, 'name').toLowerCase();
}
