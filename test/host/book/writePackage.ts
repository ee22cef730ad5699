/**
 * Writes values, number formats, names and sizes of tables into a package that excelize has written, the way excelize
 * would: to write the whole of it anew is dear, and tests write it after every step.
 */
import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Cells, Written } from './Cells';
import { applyEdits, type PartEdit } from './editParts';
import { SharedStrings, Styles, withNames } from './packageTexts';
import { sheetPaths } from './packageParts';
import type { ReadPackage, WrittenName } from './readPackage';
import { type CellPatch, patchSheet } from './sheetText';

/** What has been written over a package that was read. */
export interface Noted {
  readonly read: ReadPackage;
  readonly cells: Cells;
  readonly names: readonly WrittenName[];
}

const TYPES = '[Content_Types].xml';
const STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';
const WORKBOOK = 'xl/workbook.xml';

/**
 * The package with the changes; `base` are the parts of the one that was read, as excelize writes it. `undefined` where it is written in
 * a way that only excelize can add to.
 */
export function writePackage(
  base: Readonly<Record<string, Uint8Array>>,
  { read, cells, names }: Noted,
  edits: readonly PartEdit[],
): Uint8Array | undefined {
  const parts = { ...base };
  const isKnown = parts[STRINGS] !== undefined && read.sheets.every(({ name }) => read.cellsOf(name));
  if (!isKnown) return undefined;
  const text = (path: string): string => (parts[path] ? strFromU8(parts[path]) : '');
  const put = (path: string, xml: string): void => void (parts[path] = strToU8(xml));
  const strings = new SharedStrings(text(STRINGS));
  const styles = new Styles(text(STYLES), read.looks);
  const paths = sheetPaths(text);
  for (const { id, name } of read.sheets) {
    const written = cells.writtenOn(name);
    const path = paths.get(id) ?? '';
    if (!written) continue;
    const styleBehind = (cell: string): number => cells.styleBehind(name, cell);
    const stringId = (value: string): number => strings.idOf(value);
    put(path, patchSheet(text(path), patchesOf(written, styles), { stringId, styleBehind }));
  }
  put(STRINGS, strings.text());
  put(TYPES, longTags(text(TYPES)));
  put(STYLES, styles.text());
  put(WORKBOOK, withNames(text(WORKBOOK), read.names, names));
  applyEdits(parts, edits);
  // Whoever reads it next is another test: to press it together would take longer than all the rest.
  return zipSync(parts, { level: 0 });
}

/** excelize writes this part anew with the first text that it is told, and then without short tags. */
function longTags(types: string): string {
  return types.replace(/<(Default|Override)\b([^>]*)\/>/g, '<$1$2></$1>');
}

function patchesOf({ contents, looks }: Written, styles: Styles): Map<string, CellPatch> {
  const patches = new Map<string, CellPatch>();
  for (const [cell, content] of contents) patches.set(cell, { content });
  for (const [cell, look] of looks)
    patches.set(cell, { ...patches.get(cell), style: look === undefined ? 0 : styles.idOf(look) });
  return patches;
}
