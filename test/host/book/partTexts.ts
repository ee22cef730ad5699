/** A package as texts by path, and short ways to read and change them. */
import { strFromU8, unzipSync } from 'fflate';

/** Texts of the parts by path. */
export type Parts = Map<string, string>;

/** Byte for byte, so that pictures stay whole; only ASCII is looked for. */
export function partsOf(xlsx: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(xlsx)).map(([path, bytes]) => [path, strFromU8(bytes, true)]));
}

/** Changes one part. */
export function edit(parts: Parts, path: string, change: (xml: string) => string): void {
  parts.set(path, change(text(parts, path)));
}

/** Text of a part. @throws Error if there is none. */
export function text(parts: Parts, path: string): string {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`no part ${path}`);
  return part;
}

/** Value of an attribute of a tag; empty if it has none. */
export function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** The attributes of every element with this name, as written. */
export function tags(xml: string, element: string): Record<string, string>[] {
  const found = xml.matchAll(new RegExp(`<(?:\\w+:)?${element}(\\s[^>]*)>`, 'g'));
  return [...found].map(([, attributes = '']) => attributesOf(attributes));
}

/** The attributes in the text of a tag, as written. */
export function attributesOf(tag: string): Record<string, string> {
  const found = tag.matchAll(/([\w:]+)="([^"]*)"/g);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]));
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
};

/** A text as it stands in a part, also in attributes; with the escapes that excelize uses. */
export function escaped(text: string): string {
  return text.replace(/[&<>"'\t\n\r]/g, (char) => ESCAPES[char] ?? char);
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** A text of a part without the escapes of XML. */
export function unescaped(xml: string): string {
  if (!xml.includes('&')) return xml;
  return xml.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (written, hex?: string, decimal?: string, name = '') => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return NAMED[name as string] ?? written;
    },
  );
}
