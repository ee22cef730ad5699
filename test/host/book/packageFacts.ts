/**
 * Facts of an .xlsx package that excelize keeps but does not tell: protection, very hidden sheets, hidden names,
 * header and totals rows of tables. Read once from the parts; it must not change anything.
 */
import { strFromU8, unzipSync } from 'fflate';
import { tags } from './partTexts';

/** What a protected sheet still allows besides typing into unlocked cells. */
export interface Protection {
  readonly formatCells: boolean;
}

/** Rows of a table that are not data, and whether a filter keeps some of its data from being seen. */
export interface TableFacts {
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly filtered: boolean;
  /** Its only row stands for none: the first one that is added takes its place. */
  readonly insertRow: boolean;
  /** Filters that were set since it was opened, by the column counted from 0; a criterion of the file is not understood. */
  readonly criteria?: ReadonlyMap<number, Criterion>;
  /** Rows of its sheet that were hidden before the first of them. */
  readonly hiddenBefore?: ReadonlySet<number>;
}

/** What a filter of one column shows, and how that stands in the package. */
export interface Criterion {
  readonly xml: string;
  readonly shows: (text: string) => boolean;
}

/** Sheets by their sheetId, names and tables by their name in lower case. */
export interface PackageFacts {
  readonly protection: Map<number, Protection>;
  readonly visibility: Map<number, 'Hidden' | 'VeryHidden'>;
  readonly hiddenNames: Set<string>;
  /** Rows that are hidden by a filter or by hand, counted from 0. */
  readonly hiddenRows: Map<number, ReadonlySet<number>>;
  readonly tables: Map<string, TableFacts>;
}

type Parts = Readonly<Record<string, Uint8Array>>;

/** Reads the facts from the bytes of a package. */
export function readPackageFacts(xlsx: Uint8Array): PackageFacts {
  const wanted = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml|tables\/[^/]+\.xml)$/;
  const parts: Parts = unzipSync(xlsx, { filter: (file) => wanted.test(file.name) });
  const workbook = partText(parts, 'xl/workbook.xml');
  const sheets = readSheetTexts(parts, workbook);
  return {
    protection: readProtection(sheets),
    hiddenRows: readHiddenRows(sheets),
    visibility: readVisibility(workbook),
    hiddenNames: readHiddenNames(workbook),
    tables: readTables(parts),
  };
}

/** Facts that may be changed without changing these. */
export function copyFacts(facts: PackageFacts): PackageFacts {
  const { protection, visibility, hiddenNames, hiddenRows, tables } = facts;
  return {
    protection: new Map(protection),
    visibility: new Map(visibility),
    hiddenNames: new Set(hiddenNames),
    hiddenRows: new Map(hiddenRows),
    tables: new Map(tables),
  };
}

/** Takes over what is not known yet, such as the facts of sheets that came later. */
export function addFacts(facts: PackageFacts, found: PackageFacts): void {
  found.protection.forEach((value, id) => facts.protection.has(id) || facts.protection.set(id, value));
  found.visibility.forEach((value, id) => facts.visibility.has(id) || facts.visibility.set(id, value));
  found.tables.forEach((value, name) => facts.tables.has(name) || facts.tables.set(name, value));
  found.hiddenNames.forEach((name) => facts.hiddenNames.add(name));
  found.hiddenRows.forEach((value, id) => facts.hiddenRows.has(id) || facts.hiddenRows.set(id, value));
}

type SheetTexts = readonly (readonly [id: number, xml: string])[];

function readSheetTexts(parts: Parts, workbook: string): SheetTexts {
  const targets = new Map(
    tags(partText(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      tag['Id'],
      tag['Target'],
    ]),
  );
  return tags(workbook, 'sheet').map((sheet) => {
    const target = targets.get(sheet['r:id']) ?? '';
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return [Number(sheet['sheetId']), partText(parts, part)];
  });
}

function readProtection(sheets: SheetTexts): Map<number, Protection> {
  const found = new Map<number, Protection>();
  for (const [id, xml] of sheets) {
    const tag = tags(xml, 'sheetProtection')[0];
    if (tag && isTrue(tag['sheet'])) found.set(id, { formatCells: isFalse(tag['formatCells']) });
  }
  return found;
}

function readHiddenRows(sheets: SheetTexts): Map<number, ReadonlySet<number>> {
  const found = new Map<number, ReadonlySet<number>>();
  for (const [id, xml] of sheets) {
    const rows = [...xml.matchAll(/<row [^>]*\bhidden="(?:1|true)"[^>]*>/g)];
    if (rows.length > 0)
      found.set(id, new Set(rows.map(([tag]) => Number(/\br="(\d+)"/.exec(tag)?.[1]) - 1)));
  }
  return found;
}

function readVisibility(workbook: string): Map<number, 'Hidden' | 'VeryHidden'> {
  const found = new Map<number, 'Hidden' | 'VeryHidden'>();
  for (const sheet of tags(workbook, 'sheet')) {
    if (sheet['state'] === 'hidden') found.set(Number(sheet['sheetId']), 'Hidden');
    if (sheet['state'] === 'veryHidden') found.set(Number(sheet['sheetId']), 'VeryHidden');
  }
  return found;
}

function readHiddenNames(workbook: string): Set<string> {
  const hidden = tags(workbook, 'definedName').filter((tag) => isTrue(tag['hidden']));
  return new Set(hidden.map((tag) => (tag['name'] ?? '').toLowerCase()));
}

function readTables(parts: Parts): Map<string, TableFacts> {
  const found = new Map<string, TableFacts>();
  for (const path of Object.keys(parts).filter((name) => name.startsWith('xl/tables/'))) {
    const xml = partText(parts, path);
    const tag = tags(xml, 'table')[0] ?? {};
    const facts = {
      headerRow: tag['headerRowCount'] !== '0',
      totalsRow: Number(tag['totalsRowCount'] ?? 0) > 0,
      filtered: xml.includes('<filterColumn'),
      insertRow: isTrue(tag['insertRow']),
    };
    found.set((tag['displayName'] ?? '').toLowerCase(), facts);
  }
  return found;
}

function partText(parts: Parts, path: string): string {
  const part = parts[path];
  return part ? strFromU8(part) : '';
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function isFalse(value: string | undefined): boolean {
  return value === '0' || value === 'false';
}
