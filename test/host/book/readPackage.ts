/**
 * What a package says of its sheets, names, tables and cells. Read from the parts, and for the same bytes only once: many
 * workbooks are opened from the same template. It must not change anything.
 */
import { strFromU8, unzipSync } from 'fflate';
import { liesTexte } from '../../../src/paket/lesen/zeichenkette';
import type { Look } from './cell';
import { type PackageFacts, readPackageFacts } from './packageFacts';
import { type PartText, sheetPaths, tablePartsOf, type TablePart } from './packageParts';
import { tags, unescaped } from './partTexts';
import { readLooks } from './readLooks';
import { readSheet, type SheetCells } from './readSheet';

/** A sheet; the id stays when it is renamed or moved. */
export interface Sheet {
  readonly id: number;
  readonly name: string;
}

/** A name as the file has it; `sheetId` is set for names that belong to a sheet. */
export interface WrittenName {
  readonly name: string;
  readonly refersTo: string;
  readonly sheetId: number | undefined;
}

/** A package that has been read. */
export interface ReadPackage {
  readonly xlsx: Uint8Array;
  readonly facts: PackageFacts;
  readonly sheets: readonly Sheet[];
  /** Place of the sheet in front. */
  readonly active: number;
  readonly date1904: boolean;
  /** The file asks to be calculated when it is opened. */
  readonly calculatesOnLoad: boolean;
  readonly names: readonly WrittenName[];
  /** By the sheet's id. */
  readonly tables: ReadonlyMap<number, readonly TablePart[]>;
  readonly looks: readonly Look[];
  /** The cells of a sheet, by its name; `undefined` where they are written otherwise than the stand-in reads. */
  readonly cellsOf: (sheet: string) => SheetCells | undefined;
  /** What was found out about the workbook as it is in the package. */
  readonly memory: Map<string, unknown>;
}

const KEPT = 8;
const recent: ReadPackage[] = [];

/** Reads a package. @throws Error for anything else. */
export function readPackage(xlsx: Uint8Array): ReadPackage {
  const known = recent.find((each) => isSame(each.xlsx, xlsx));
  const found = known ?? readFresh(xlsx.slice());
  if (known) recent.splice(recent.indexOf(known), 1);
  recent.unshift(found);
  recent.length = Math.min(recent.length, KEPT);
  return found;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

function readFresh(xlsx: Uint8Array): ReadPackage {
  const parts = unzipSync(xlsx, { filter: ({ name }) => /^xl\/[^]*\.(xml|rels)$/.test(name) });
  const text: PartText = (path) => (parts[path] ? strFromU8(parts[path]) : '');
  const workbook = text('xl/workbook.xml');
  if (workbook === '') throw new Error('no part xl/workbook.xml');
  const sheets = tags(workbook, 'sheet').map(({ sheetId = '', name = '' }) => ({
    id: Number(sheetId),
    name: unescaped(name),
  }));
  const paths = sheetPaths(text);
  return {
    xlsx,
    facts: readPackageFacts(xlsx),
    sheets,
    active: Number(tags(workbook, 'workbookView')[0]?.['activeTab'] ?? 0),
    date1904: /^(1|true)$/.test(tags(workbook, 'workbookPr')[0]?.['date1904'] ?? ''),
    calculatesOnLoad: /^(1|true)$/.test(tags(workbook, 'calcPr')[0]?.['fullCalcOnLoad'] ?? ''),
    names: readNames(workbook, sheets),
    tables: new Map(sheets.map(({ id }) => [id, tablePartsOf(text, paths.get(id) ?? '')])),
    looks: readLooks(text('xl/styles.xml')),
    cellsOf: cellReader(text, new Map(sheets.map(({ id, name }) => [name, paths.get(id) ?? '']))),
    memory: new Map(),
  };
}

function readNames(workbook: string, sheets: readonly Sheet[]): WrittenName[] {
  const found = workbook.matchAll(/<definedName\b[^>]*>[^<]*/g);
  return [...found].map(([written]) => {
    const { name = '', localSheetId } = tags(written, 'definedName')[0] ?? {};
    return {
      name: unescaped(name),
      refersTo: unescaped(written.slice(written.indexOf('>') + 1)),
      sheetId: localSheetId === undefined ? undefined : sheets[Number(localSheetId)]?.id,
    };
  });
}

/** Reads each sheet when it is first asked for. */
function cellReader(text: PartText, paths: ReadonlyMap<string, string>): ReadPackage['cellsOf'] {
  const known = new Map<string, SheetCells | undefined>();
  let strings: readonly string[] | undefined;
  return (sheet) => {
    if (known.has(sheet)) return known.get(sheet);
    const path = paths.get(sheet) ?? '';
    const [xml, sharedStrings] = [text(path), text(STRINGS)];
    const isSheet = isPlainXml(text('xl/styles.xml')) && xml.includes('sheetData');
    const texts = (): readonly string[] =>
      (strings ??= sharedStrings === '' ? [] : liesTexte(sharedStrings, STRINGS));
    const cells = isSheet ? readSheet(xml, path, texts) : undefined;
    known.set(sheet, cells);
    return cells;
  };
}

const STRINGS = 'xl/sharedStrings.xml';

/** Neither comments nor CDATA nor prefixes before the elements that are read. */
function isPlainXml(styles: string): boolean {
  return !/<!|<\w+:styleSheet\b/.test(styles);
}
