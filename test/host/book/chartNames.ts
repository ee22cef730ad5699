/** The names of the charts on a sheet, from the parts of a package. Changes nothing. */
import { strFromU8, unzipSync } from 'fflate';
import { type PartText, sheetPaths } from './packageParts';
import { tags, unescaped } from './partTexts';

/** In the order in which they were drawn. */
export function chartNames(xlsx: Uint8Array, sheetId: number): string[] {
  const parts = unzipSync(xlsx, {
    filter: ({ name }) => /^xl\/(_rels|drawings|workbook|worksheets)/.test(name),
  });
  const text: PartText = (path) => (parts[path] ? strFromU8(parts[path]) : '');
  const sheet = sheetPaths(text).get(sheetId) ?? '';
  const links = tags(text(sheet.replace(/([^/]+)$/, '_rels/$1.rels')), 'Relationship');
  const drawings = links.map(({ Target = '' }) => Target.replace(/^\/xl\/|^\.\.\//, 'xl/'));
  return drawings
    .filter((path) => path.startsWith('xl/drawings/drawing'))
    .flatMap((path) => text(path).split('<xdr:graphicFrame').slice(1))
    .map((frame) => unescaped(tags(frame, 'cNvPr')[0]?.['name'] ?? ''));
}
