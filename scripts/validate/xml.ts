/**
 * Reads XML into plain elements with their line, for the checks of the manifest.
 * Only for text that is known to be well-formed; it checks nothing itself and knows no CDATA or DTD.
 */

/** An element; `name` with its prefix as written, `text` without the text of children. */
export interface XmlElement {
  readonly name: string;
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const MARKUP =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

function readAttributes(source: string): Map<string, string> {
  const pairs = [...source.matchAll(ATTRIBUTE)];
  return new Map(pairs.map((pair) => [pair[1] ?? '', decode(pair[2] ?? pair[3] ?? '')]));
}

function lineAt(xml: string, index: number): number {
  return xml.slice(0, index).split('\n').length;
}

/** The root element of a well-formed document. Throws when there is none. */
export function parseXml(xml: string): XmlElement {
  const document: XmlElement = { name: '', line: 0, attributes: new Map(), children: [], text: '' };
  const open = [document];
  let end = 0;
  for (const match of xml.matchAll(MARKUP)) {
    const parent = open[open.length - 1] ?? document;
    parent.text += decode(xml.slice(end, match.index));
    end = match.index + match[0].length;
    const [, closing, name, attributes = '', empty] = match;
    if (closing) open.pop();
    if (closing || !name) continue;
    const line = lineAt(xml, match.index);
    const element: XmlElement = {
      name,
      line,
      attributes: readAttributes(attributes),
      children: [],
      text: '',
    };
    parent.children.push(element);
    if (!empty) open.push(element);
  }
  const root = document.children[0];
  if (!root) throw new Error('Das Dokument hat kein Wurzelelement.');
  return root;
}

/** The element and everything below it, in document order. */
export function descendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** The first child of that name, or null. */
export function childOf(element: XmlElement, name: string): XmlElement | null {
  return element.children.find((child) => child.name === name) ?? null;
}

/** The value of an attribute; empty when it is missing. */
export function attributeOf(element: XmlElement, name: string): string {
  return element.attributes.get(name) ?? '';
}
