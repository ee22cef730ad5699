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

/** Rows of a table that are not data. */
export interface TableFacts {
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
}

/** Sheets by their sheetId, names and tables by their name in lower case. */
export interface PackageFacts {
  readonly protection: Map<number, Protection>;
  readonly visibility: Map<number, 'Hidden' | 'VeryHidden'>;
  readonly hiddenNames: Set<string>;
  readonly tables: Map<string, TableFacts>;
}

type Parts = Readonly<Record<string, Uint8Array>>;

/** Reads the facts from the bytes of a package. */
export function readPackageFacts(xlsx: Uint8Array): PackageFacts {
  const wanted = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml|tables\/[^/]+\.xml)$/;
  const parts: Parts = unzipSync(xlsx, { filter: (file) => wanted.test(file.name) });
  const workbook = partText(parts, 'xl/workbook.xml');
  return {
    protection: readProtection(parts, workbook),
    visibility: readVisibility(workbook),
    hiddenNames: readHiddenNames(workbook),
    tables: readTables(parts),
  };
}

/** Facts that may be changed without changing these. */
export function copyFacts(facts: PackageFacts): PackageFacts {
  const { protection, visibility, hiddenNames, tables } = facts;
  return {
    protection: new Map(protection),
    visibility: new Map(visibility),
    hiddenNames: new Set(hiddenNames),
    tables: new Map(tables),
  };
}

/** Takes over what is not known yet, such as the facts of sheets that came later. */
export function addFacts(facts: PackageFacts, found: PackageFacts): void {
  found.protection.forEach((value, id) => facts.protection.has(id) || facts.protection.set(id, value));
  found.visibility.forEach((value, id) => facts.visibility.has(id) || facts.visibility.set(id, value));
  found.tables.forEach((value, name) => facts.tables.has(name) || facts.tables.set(name, value));
  found.hiddenNames.forEach((name) => facts.hiddenNames.add(name));
}

function readProtection(parts: Parts, workbook: string): Map<number, Protection> {
  const targets = new Map(
    tags(partText(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      tag['Id'],
      tag['Target'],
    ]),
  );
  const found = new Map<number, Protection>();
  for (const sheet of tags(workbook, 'sheet')) {
    const target = targets.get(sheet['r:id']) ?? '';
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    const tag = tags(partText(parts, part), 'sheetProtection')[0];
    if (tag && isTrue(tag['sheet']))
      found.set(Number(sheet['sheetId']), { formatCells: isFalse(tag['formatCells']) });
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
    const tag = tags(partText(parts, path), 'table')[0] ?? {};
    const facts = {
      headerRow: tag['headerRowCount'] !== '0',
      totalsRow: Number(tag['totalsRowCount'] ?? 0) > 0,
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
