/**
 * Changes parts of packages for tests, where excelize has no call for it.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Rewrites the text of one part. */
export function editPart(xlsx: Uint8Array, path: string, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(xlsx);
  const part = parts[path];
  if (!part) throw new Error(`no part ${path}`);
  return zipSync({ ...parts, [path]: strToU8(edit(strFromU8(part))) });
}

/** Adds a part with this content. */
export function addPart(xlsx: Uint8Array, path: string, xml: string): Uint8Array {
  return zipSync({ ...unzipSync(xlsx), [path]: strToU8(xml) });
}

/** The parts of a package by path, as text. */
export function partsOf(xlsx: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(xlsx)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** Declares the last row of the first table a totals row. */
export function withTotals(xlsx: Uint8Array, table: string): Uint8Array {
  return editPart(xlsx, 'xl/tables/table1.xml', (xml) =>
    xml.replace(`displayName="${table}"`, `displayName="${table}" totalsRowCount="1"`),
  );
}
