/** Texts of an .xlsx package and its elements, for what excelize keeps but does not tell. Reading only. */
import { strFromU8, unzipSync } from 'fflate';

/** The text of a part by its path; '' where it is missing. */
export type PartText = (path: string) => string;

/** A sheet and the path of its part. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/** Opens the parts that describe sheets, drawings and how they belong together. */
export function readParts(xlsx: Uint8Array): PartText {
  const wanted = /^xl\/.*(workbook|sheet\d*|drawing\d*)\.xml(\.rels)?$/;
  const parts = unzipSync(xlsx, { filter: ({ name }) => wanted.test(name) });
  return (path) => {
    const part = parts[path];
    return part ? strFromU8(part) : '';
  };
}

/** The sheets of the workbook. */
export function sheetParts(text: PartText): SheetPart[] {
  const paths = relationTargets(text, 'xl/workbook.xml');
  return elements(text('xl/workbook.xml'), 'sheet').map((sheet) => ({
    name: attribute(sheet, 'name'),
    path: paths.get(attribute(sheet, 'r:id')) ?? '',
  }));
}

/** Relationship id → path of the part, for the relationships of a part. */
export function relationTargets(text: PartText, path: string): Map<string, string> {
  const relations = text(path.replace(/([^/]+)$/, '_rels/$1.rels'));
  return new Map(
    elements(relations, 'Relationship').map((relation) => [
      attribute(relation, 'Id'),
      new URL(attribute(relation, 'Target'), `file:///${path}`).pathname.slice(1),
    ]),
  );
}

/** The start tags of all elements with a name. */
export function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}\\s[^>]*>`, 'g')) ?? [];
}

/** An attribute of a start tag; '' where it is missing. */
export function attribute(tag: string, name: string): string {
  return plainText(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The text without entities. */
export function plainText(xml: string): string {
  return xml.replace(/&(?:#(\d+)|(\w+));/g, (all, code: string | undefined, name: string | undefined) =>
    code === undefined ? (ENTITIES[name ?? ''] ?? all) : String.fromCodePoint(Number(code)),
  );
}
