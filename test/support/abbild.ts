/**
 * A picture of a workbook that two states can be compared by: every cell with contents and look, every sheet around
 * its cells, every other part. Read from the package itself, so nothing of the stand-in host can hide a change.
 */
import { strFromU8, unzipSync } from 'fflate';

/** Contents and look of every cell (`Blatt!A1`) and the text of every other part by path. */
export type Abbild = ReadonlyMap<string, string>;

/** Takes the picture. Results of formulas are left out: whoever opens the workbook calculates them. */
export function abbildVon(xlsx: Uint8Array): Abbild {
  const parts = Object.entries(unzipSync(xlsx)).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
  const texte = new Map(parts);
  const stile = stileAus(texte.get('xl/styles.xml') ?? '');
  const strings = [...(texte.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, inner = '']) => plain(inner),
  );
  const abbild = new Map<string, string>();
  for (const [path, text] of parts) {
    if (path === 'xl/sharedStrings.xml') continue;
    if (path === 'xl/styles.xml') abbild.set(path, stile.rest);
    else if (!path.startsWith('xl/worksheets/sheet')) abbild.set(path, text);
    else {
      abbild.set(path, text.replace(/<sheetData>.*<\/sheetData>/s, '').replace(/<dimension[^>]*>/, ''));
      const blatt = blattname(texte, path);
      for (const [zelle, bild] of zellen(text, strings, stile.xfs)) abbild.set(`${blatt}!${zelle}`, bild);
    }
  }
  return abbild;
}

/** The keys in which two pictures differ. */
export function unterschiede(one: Abbild, other: Abbild): string[] {
  const keys = new Set([...one.keys(), ...other.keys()]);
  return [...keys].filter((key) => one.get(key) !== other.get(key)).sort();
}

/** The contents of all cells that hold something; formats of emptied rows may stay. */
export function inhalteVon(abbild: Abbild): Abbild {
  const zellen = [...abbild].filter(([key, bild]) => key.includes('!') && !bild.startsWith(' |'));
  return new Map(zellen.map(([key, bild]) => [key, bild.split(' | ')[0] ?? '']));
}

/** The formulas of a picture by cell. */
export function formeln(abbild: Abbild): ReadonlyMap<string, string> {
  return new Map([...abbild].filter(([key, bild]) => key.includes('!') && bild.startsWith('=')));
}

/** Address, style and type of a cell. */
const ATTRIBUT = { r: /(?:^| )r="([^"]*)"/, s: /(?:^| )s="([^"]*)"/, t: /(?:^| )t="([^"]*)"/ };

/** Cells without contents and look are not there. */
function* zellen(
  sheet: string,
  strings: readonly string[],
  xfs: readonly string[],
): Generator<[string, string]> {
  for (const [, attributes = '', inner = ''] of sheet.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const attribute = (name: keyof typeof ATTRIBUT): string => ATTRIBUT[name].exec(attributes)?.[1] ?? '';
    const stil = Number(attribute('s') || 0);
    const inhalt = inhaltVon(inner, attribute('t'), strings);
    if (inhalt !== '' || stil !== 0) yield [attribute('r'), `${inhalt} | ${xfs[stil] ?? ''}`];
  }
}

function inhaltVon(inner: string, type: string, strings: readonly string[]): string {
  const formula = /<f[^>]*>(.*?)<\/f>/s.exec(inner)?.[1];
  if (formula !== undefined) return `=${plain(formula)}`;
  const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1] ?? '';
  if (type === 's') return textVon(strings[Number(value)] ?? '');
  if (type === 'str' || type === 'inlineStr')
    return textVon(plain(/<t[^>]*>(.*?)<\/t>/s.exec(inner)?.[1] ?? value));
  return value === '' ? '' : `${type === '' ? 'n' : type}:${value}`;
}

function textVon(text: string): string {
  const inhalt = text
    .replace(/^<t[^>]*>/, '')
    .replace(/<\/t>$/, '')
    .replace(/<t\/>/, '');
  return inhalt === '' ? '' : `s:${inhalt}`;
}

function blattname(texte: ReadonlyMap<string, string>, path: string): string {
  const target = path.replace('xl/', '');
  const rels = texte.get('xl/_rels/workbook.xml.rels') ?? '';
  const relation = [...rels.matchAll(/<Relationship [^>]*>/g)]
    .map(([tag]) => tag)
    .find((tag) => tag.includes(target));
  const id = /Id="([^"]*)"/.exec(relation ?? '')?.[1] ?? '';
  const sheets = [...(texte.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*>/g)].map(([tag]) => tag);
  const sheet = sheets.find((tag) => tag.includes(`r:id="${id}"`) || tag.includes(`:id="${id}"`));
  return plain(/ name="([^"]*)"/.exec(sheet ?? '')?.[1] ?? path);
}

function plain(xml: string): string {
  // Most texts are plain already, and pictures are taken often.
  if (!xml.includes('&')) return xml;
  return xml
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

interface Stile {
  /** The look of each style index in full. */
  readonly xfs: readonly string[];
  /** What else stands in the part. */
  readonly rest: string;
}

function stileAus(styles: string): Stile {
  const section = (name: string): string =>
    new RegExp(`<${name}[ >].*?</${name}>`, 's').exec(styles)?.[0] ?? '';
  const items = (name: string, item: string): string[] =>
    [...section(name).matchAll(new RegExp(`<${item}(?: [^>]*)?(?:/>|>.*?</${item}>)`, 'gs'))].map(
      ([xml]) => xml,
    );
  const [fonts, fills, borders] = [
    items('fonts', 'font'),
    items('fills', 'fill'),
    items('borders', 'border'),
  ];
  const formats = new Map(
    items('numFmts', 'numFmt').map((xml) => [
      /numFmtId="(\d+)"/.exec(xml)?.[1],
      plain(/formatCode="([^"]*)"/.exec(xml)?.[1] ?? ''),
    ]),
  );
  const xfs = items('cellXfs', 'xf').map((xf) => {
    const id = (name: string): number => Number(new RegExp(`${name}="(\\d+)"`).exec(xf)?.[1] ?? 0);
    const format = formats.get(String(id('numFmtId'))) ?? `#${id('numFmtId')}`;
    const look = [fonts[id('fontId')], fills[id('fillId')], borders[id('borderId')]].map(sortedAttributes);
    const inner = /<xf [^>]*?[^/]>(.*)<\/xf>/s.exec(xf)?.[1] ?? '';
    return [format, ...look, sortedAttributes(inner)].join(' ');
  });
  const ownSections = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs'];
  return { xfs, rest: ownSections.reduce((rest, name) => rest.replace(section(name), ''), styles) };
}

/** The order of attributes says nothing. */
function sortedAttributes(xml = ''): string {
  return xml.replace(
    /<(\w+)((?: [\w:]+="[^"]*")+)/g,
    (_, name: string, attributes: string) =>
      `<${name} ${(attributes.match(/[\w:]+="[^"]*"/g) ?? []).sort().join(' ')}`,
  );
}
