/** The namespaces of packages, each in its transitional and its strict spelling. */

/** What an element belongs to; everything else is no concern of this program. */
export type Namensraum = 'mappe' | 'beziehungen' | 'paketbeziehungen' | 'fremd';

const NAMENSRAUM: ReadonlyMap<string, Namensraum> = new Map([
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'mappe'],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', 'mappe'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'beziehungen'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'beziehungen'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'paketbeziehungen'],
]);

/** The namespace behind an address. */
export function namensraumVon(uri: string): Namensraum {
  return NAMENSRAUM.get(uri) ?? 'fremd';
}
