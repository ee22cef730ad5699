/**
 * Reads XML into plain elements with their line, for the checks of the manifest. It judges nothing but whether the text is
 * well-formed.
 */
import { SaxesParser } from 'saxes';

/** An element; `name` with its prefix as written, `text` without the text of children. */
export interface XmlElement {
  readonly name: string;
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** The parser stands behind the character that ended the name: if that was a line break, already in the next line. */
function lineOfName({ line, column }: SaxesParser): number {
  return column === 0 ? line - 1 : line;
}

/** The root element. Throws, with line and column, when the document is not well-formed or has no element. */
export function parseXml(xml: string): XmlElement {
  const document: XmlElement = { name: '', line: 0, attributes: new Map(), children: [], text: '' };
  const open = [document];
  const parent = (): XmlElement => open[open.length - 1] ?? document;
  const addText = (text: string): void => {
    parent().text += text;
  };
  const parser = new SaxesParser();
  let line = 0;
  parser.on('opentagstart', () => {
    line = lineOfName(parser);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, line, attributes: new Map(Object.entries(attributes)), children: [], text: '' };
    parent().children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(xml).close();
  // The parser has refused a document without a root.
  return document.children[0] ?? document;
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
