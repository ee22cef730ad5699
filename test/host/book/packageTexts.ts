/** Adds to the lists of a package that its sheets point into: shared strings, styles, names. Text of parts in and out. */
import type { Look } from './cell';
import { append } from './mergeStyles';
import { builtInId } from './numberFormats';
import { attribute, escaped, tags, unescaped } from './partTexts';
import type { WrittenName } from './readPackage';

/** The shared strings with more of them. */
export class SharedStrings {
  private readonly ids = new Map<string, number>();
  private readonly added: string[] = [];
  private count = 0;

  constructor(private readonly xml: string) {
    for (const [, item = ''] of xml.matchAll(/<si>([^]*?)<\/si>/g)) {
      const text = /^<t[^>]*>([^<]*)<\/t>$/.exec(item)?.[1];
      if (text !== undefined) this.ids.set(unescaped(text), this.count);
      this.count += 1;
    }
  }

  /** The number of a text, which is added if it is new. */
  idOf(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    const space = text.trim() === text ? '' : ' xml:space="preserve"';
    this.added.push(`<si><t${space}>${escaped(text)}</t></si>`);
    this.ids.set(text, this.count);
    this.count += 1;
    return this.count - 1;
  }

  /** The whole part. */
  text(): string {
    return this.xml
      .replace(/<sst\b[^>]*>/, (head) =>
        head.replace(/\b(count|uniqueCount)="\d+"/g, (_, name: string) => `${name}="${this.count}"`),
      )
      .replace('</sst>', () => `${this.added.join('')}</sst>`);
  }
}

/** As excelize writes a style that it has changed. */
const NO_ALIGNMENT = '<alignment></alignment>';

/** The styles with more of them. */
export class Styles {
  private readonly ids = new Map<string, number>();

  constructor(
    private xml: string,
    private readonly looks: readonly Look[],
  ) {}

  /** The number of the style of a look, which is added if it is new. */
  idOf({ style, numberFormat, isOwnFormat }: Look): number {
    const before = this.looks[style];
    if (before?.numberFormat === numberFormat && before.isOwnFormat === isOwnFormat) return style;
    const key = JSON.stringify([style, numberFormat, isOwnFormat]);
    const id = this.ids.get(key) ?? this.add(style, this.formatId(numberFormat, isOwnFormat));
    this.ids.set(key, id);
    return id;
  }

  /** The whole part. */
  text(): string {
    return this.xml;
  }

  private add(style: number, format: number): number {
    const all = this.all();
    const added = (all[style] ?? '')
      .replace(/ numFmtId="\d+"/, ` numFmtId="${format}"`)
      .replace(/ applyNumberFormat="[^"]*"/, '')
      .replace(/^<xf/, '<xf applyNumberFormat="true"')
      .replace(
        /\/>$|(?<=^<xf[^>]*>)(?!<alignment)/,
        (end) => `${end && '>'}${NO_ALIGNMENT}${end && '</xf>'}`,
      );
    this.xml = append(this.xml, 'cellXfs', added, 1);
    return all.length;
  }

  private formatId(code: string, isOwn: boolean): number {
    if (!isOwn) return builtInId(code);
    const own = tags(/<numFmts\b[^]*<\/numFmts>/.exec(this.xml)?.[0] ?? '', 'numFmt');
    const known = own.find(({ formatCode = '' }) => unescaped(formatCode) === code);
    if (known) return Number(known['numFmtId']);
    const id = Math.max(163, ...own.map(({ numFmtId }) => Number(numFmtId))) + 1;
    this.xml = append(
      this.xml,
      'numFmts',
      `<numFmt numFmtId="${id}" formatCode="${escaped(code)}"></numFmt>`,
      1,
    );
    return id;
  }

  private all(): string[] {
    const list = /<cellXfs\b[^>]*>([^]*?)<\/cellXfs>/.exec(this.xml)?.[1] ?? '';
    return list.match(/<xf\b[^>]*?\/>|<xf\b[^>]*>[^]*?<\/xf>/g) ?? [];
  }
}

/** The workbook part with other names; `before` are those that are in it. */
export function withNames(
  workbook: string,
  before: readonly WrittenName[],
  after: readonly WrittenName[],
): string {
  if (before === after) return workbook;
  return workbook.replace(/<definedNames>([^]*)<\/definedNames>/, (_, list: string) => {
    const written = list.match(/<definedName\b[^>]*>[^<]*<\/definedName>/g) ?? [];
    const kept = written.filter((tag, index) => {
      const name = before[index];
      if (name?.name !== unescaped(attribute(tag, 'name'))) throw new Error(`other names than read: ${tag}`);
      return after.includes(name);
    });
    const added = after.flatMap((name) => (before.includes(name) ? [] : [nameText(name)]));
    return `<definedNames>${[...kept, ...added].join('')}</definedNames>`;
  });
}

function nameText({ name, refersTo }: WrittenName): string {
  return `<definedName name="${escaped(name)}">${escaped(refersTo)}</definedName>`;
}
