/**
 * The finished package: what excelize cannot write is put into its parts, and the parts are packed the same way every time,
 * so that two builds give the same bytes. Changes nothing that excelize wrote well.
 */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { FALLLISTE_BLATT, LISTE_STAND } from '../../src/bereiche/fallliste';
import { VERLAUF } from '../../src/bereiche/verlauf/listen';
import { istVerborgen } from '../../src/mappe/layout';
import { LIST_PREFIX } from './lists';
import type { SheetBuilder } from './sheetBuilder';
import { type Catalog, CONTENT_TYPES, PACKAGE_RELATIONSHIP, webExtensionParts } from './webExtension';

type Parts = Map<string, string>;

/** Zip knows local time only; any fixed day will do. */
const PACKED_AT = new Date(2026, 0, 1);
const CONTENT_TYPES_PART = '[Content_Types].xml';
/** Parts that readers expect first. */
const FIRST_PARTS = [CONTENT_TYPES_PART, '_rels/.rels', 'xl/workbook.xml'];

/**
 * The template, or a workbook that is only a carrier for its sheets: all of them, or all but those that everybody has. Or a list
 * of cases, with which the pane opens as well. Or numbers to hand on: the file says nothing of whom it comes from.
 */
export type Purpose = 'mappe' | 'blaetter' | 'erweiterung' | 'liste' | 'namenlos';

/** Completes what excelize wrote and packs it. */
export function finishPackage(
  bytes: Uint8Array,
  sheets: readonly SheetBuilder[],
  purpose: Purpose,
  catalog: Catalog,
): Uint8Array {
  const parts: Parts = new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
  if (purpose === 'mappe' || purpose === 'liste') addWebExtension(parts, catalog);
  if (purpose === 'mappe' || purpose === 'liste') hideForGood(parts);
  if (purpose === 'liste') hideSheet(parts, FALLLISTE_BLATT.zahlen);
  if (purpose === 'namenlos') removeProperties(parts);
  finishWorkbook(parts);
  if (purpose !== 'liste') removeFilterButtons(parts);
  change(parts, CONTENT_TYPES_PART, (xml) => sortContentTypes(xml, parts));
  sheets.forEach((sheet, index) => finishSheet(parts, `xl/worksheets/sheet${index + 1}.xml`, sheet));
  return pack(parts);
}

/** Changes one part; it is a mistake if that changes nothing. */
function change(parts: Parts, path: string, edit: (xml: string) => string): void {
  const before = parts.get(path);
  if (before === undefined) throw new Error(`Part is missing: ${path}`);
  const after = edit(before);
  if (after === before) throw new Error(`Nothing to change in ${path}`);
  parts.set(path, after);
}

function addWebExtension(parts: Parts, catalog: Catalog): void {
  Object.entries(webExtensionParts(catalog)).forEach(([path, xml]) => parts.set(path, xml));
  change(parts, '_rels/.rels', (xml) =>
    xml.replace('</Relationships>', `${PACKAGE_RELATIONSHIP}</Relationships>`),
  );
  change(parts, CONTENT_TYPES_PART, (xml) => xml.replace('</Types>', `${CONTENT_TYPES}</Types>`));
}

/** Author, program, times: everything that says where a file comes from. */
function removeProperties(parts: Parts): void {
  for (const path of [...parts.keys()]) if (path.startsWith('docProps/')) parts.delete(path);
  change(parts, '_rels/.rels', (xml) =>
    xml.replace(/<Relationship [^>]*Target="docProps[^>]*>(?:<\/Relationship>)?/g, ''),
  );
  change(parts, CONTENT_TYPES_PART, (xml) =>
    xml.replace(/<Override [^>]*PartName="\/docProps[^>]*>(?:<\/Override>)?/g, ''),
  );
}

/** The passport, and what else nobody is to see. */
function hideForGood(parts: Parts): void {
  change(parts, 'xl/workbook.xml', (xml) =>
    xml.replace(/<sheet name="([^"]*)"/g, (sheet, name: string) =>
      istVerborgen(name) ? `${sheet} state="veryHidden"` : sheet,
    ),
  );
}

function hideSheet(parts: Parts, name: string): void {
  change(parts, 'xl/workbook.xml', (xml) =>
    xml.replace(`<sheet name="${name}"`, `<sheet name="${name}" state="hidden"`),
  );
}

/**
 * Hides the names of the lists from the name box. The claim that Excel saved the file goes: programs that believe it
 * trust row heights and formula results that nobody has computed yet.
 */
function finishWorkbook(parts: Parts): void {
  change(parts, 'xl/workbook.xml', (xml) =>
    xml
      .replace(/<fileVersion [^>]*><\/fileVersion>/, '')
      .replaceAll(`<definedName name="${LIST_PREFIX}`, `<definedName hidden="1" name="${LIST_PREFIX}`)
      .replace(
        `<definedName hidden="1" name="${LISTE_STAND.name}"`,
        `<definedName name="${LISTE_STAND.name}"`,
      ),
  );
}

/** excelize lists the types in a new order every time, and types of files that are not there. */
function sortContentTypes(xml: string, parts: Parts): string {
  const used = new Set([...parts.keys()].map((path) => path.slice(path.lastIndexOf('.') + 1)));
  const entries = xml.match(/<(?:Default|Override) [^>]*>/g) ?? [];
  const kept = entries
    .map((entry) => entry.replace(/\/?>$/, '/>'))
    .filter((entry) => used.has(/Extension="([^"]*)"/.exec(entry)?.[1] ?? 'xml'))
    .sort();
  return `${xml.slice(0, xml.indexOf(entries[0] ?? '</Types>'))}${kept.join('')}</Types>`;
}

/** Filter buttons would cover the headers of the forms; only the history keeps them. */
function removeFilterButtons(parts: Parts): void {
  const tables = [...parts].filter(
    ([path, xml]) => path.startsWith('xl/tables/') && !xml.includes(`name="${VERLAUF.name}"`),
  );
  tables.forEach(([path]) =>
    change(parts, path, (xml) => xml.replace(/<autoFilter [^>]*><\/autoFilter>/, '')),
  );
}

/** Rows that may grow, and the texts that formulas show before Excel has calculated. */
function finishSheet(parts: Parts, path: string, sheet: SheetBuilder): void {
  if (sheet.growingRows.size === 0 && sheet.cachedTexts.size === 0) return;
  change(parts, path, (xml) => {
    const grown = xml.replace(/<row r="(\d+)"[^>]*>/g, (row, number: string) =>
      sheet.growingRows.has(Number(number)) ? row.replace(' customHeight="true"', '') : row,
    );
    return grown.replace(
      /(<c r="([A-Z]+\d+)"[^>]*t="str"[^>]*><f>[^<]*<\/f>)(<\/c>)/g,
      (cell, head: string, name: string, tail: string) => {
        const text = sheet.cachedTexts.get(name);
        return text === undefined ? cell : `${head}<v>${escapeXml(text)}</v>${tail}`;
      },
    );
  });
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function pack(parts: Parts): Uint8Array {
  const others = [...parts.keys()].filter((path) => !FIRST_PARTS.includes(path)).sort();
  const entries: Zippable = {};
  for (const path of [...FIRST_PARTS, ...others]) entries[path] = strToU8(parts.get(path) ?? '');
  return zipSync(entries, { level: 9, mtime: PACKED_AT });
}
