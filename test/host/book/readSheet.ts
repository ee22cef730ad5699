/**
 * Reads the part of a sheet as excelize reads it. Whatever is written in a way that excelize's own files do not know is
 * left unread. Text in, cells out.
 */
import { type Area, cellName, mapCells, parseReference } from './address';
import { booleanContent, type Content, EMPTY, numberContent, textContent, UNREAD } from './cell';
import { attributesOf, tags, unescaped } from './partTexts';

/** The cells of a sheet by A1 address; styles by their number in the workbook, 0 = none. */
export interface SheetCells {
  readonly contents: ReadonlyMap<string, Content>;
  readonly styles: ReadonlyMap<string, number>;
  /** By row, counted from 0. */
  readonly rowStyles: ReadonlyMap<number, number>;
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: number }[];
  /** The first cell of the merged cells that a cell belongs to. */
  readonly merged: ReadonlyMap<string, string>;
  /** The used area as the file tells it. */
  readonly dimension: Area | undefined;
}

/** Reads a sheet; `strings` are the shared strings of the workbook. */
export function readSheet(xml: string, strings: readonly Content[]): SheetCells {
  const contents = new Map<string, Content>();
  const styles = new Map<string, number>();
  const data = xml.slice(xml.indexOf('<sheetData'), xml.indexOf('</sheetData>'));
  for (const [, head = '', inner = ''] of data.matchAll(/<c\s([^>]*?)(?:\/>|>([^]*?)<\/c>)/g)) {
    const { r = '', s = '0', t = 'n' } = attributesOf(head);
    const content = contentOf(inner, t, strings);
    if (content !== EMPTY) contents.set(r, content);
    if (s !== '0') styles.set(r, Number(s));
  }
  return { contents, styles, ...frameOf(xml) };
}

/** Reads the shared strings of a workbook. */
export function readStrings(xml: string): Content[] {
  const items = xml.matchAll(/<si>([^]*?)<\/si>|<si\/>/g);
  return [...items].map(([, inner = '']) => plainText(inner));
}

function frameOf(xml: string): Omit<SheetCells, 'contents' | 'styles'> {
  const rows = tags(xml, 'row').filter(({ s = '0' }) => s !== '0');
  const columns = tags(xml, 'col').filter(({ style = '0' }) => style !== '0');
  const merged = tags(xml, 'mergeCell').flatMap(({ ref = '' }) => membersOf(ref));
  return {
    rowStyles: new Map(rows.map(({ r, s }) => [Number(r) - 1, Number(s)])),
    columnStyles: columns.map(({ min, max, style }) => ({
      first: Number(min) - 1,
      last: Number(max) - 1,
      style: Number(style),
    })),
    merged: new Map(merged),
    dimension: parseReference(tags(xml, 'dimension')[0]?.['ref'] ?? '')?.area,
  };
}

function membersOf(reference: string): [string, string][] {
  const area = parseReference(reference)?.area;
  if (!area) return [];
  const first = cellName(area.row, area.column);
  return mapCells(area, (row, column): [string, string] => [cellName(row, column), first]).flat();
}

function contentOf(inner: string, type: string, strings: readonly Content[]): Content {
  if (inner === '') return type === 's' ? UNREAD : EMPTY;
  if (inner.includes('<f')) return formulaOf(inner);
  if (type === 'inlineStr') return plainText(/^<is>([^]*)<\/is>$/.exec(inner)?.[1] ?? '<r>');
  const value = /^<v>([^<]*)<\/v>$/.exec(inner)?.[1];
  if (value === undefined) return UNREAD;
  switch (type) {
    case 's':
      return strings[Number(value)] ?? UNREAD;
    case 'n':
      return value === '' ? EMPTY : numberContent(Number(value));
    case 'b':
      return value === '1' || value === '0' ? booleanContent(value === '1') : UNREAD;
    case 'str':
      return textContent(unescaped(value));
    default:
      return UNREAD;
  }
}

/** Formulas that several cells share are put together by excelize. */
function formulaOf(inner: string): Content {
  const formula = /^<f>([^<]+)<\/f>/.exec(inner)?.[1];
  return formula === undefined ? UNREAD : { kind: 'formula', formula: unescaped(formula) };
}

/** A text of one look or of several. */
function plainText(inner: string): Content {
  if (inner === '' || inner === '<t/>') return EMPTY;
  const runs = inner.replace(/<rPr>[^]*?<\/rPr>/g, '').replace(/<r>|<\/r>/g, '');
  const texts = [...runs.matchAll(/<t(?: xml:space="preserve")?>([^<]*)<\/t>/g)];
  const isAll = texts.length > 0 && texts.map(([whole]) => whole).join('') === runs;
  return isAll ? textContent(unescaped(texts.map(([, text = '']) => text).join(''))) : UNREAD;
}
