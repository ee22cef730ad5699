/** Writes cells into the part of a sheet the way excelize writes them. Text in and out. */
import { parseReference } from './address';
import type { CellValue, Content } from './cell';
import { attribute, escaped } from './partTexts';

/** What is new about a cell; what is not given stays. */
export interface CellPatch {
  readonly content?: Content;
  /** Number of the style, 0 = none. */
  readonly style?: number;
}

/** What the part is written with. */
export interface SheetTexts {
  /** Number of a text among the shared strings. */
  readonly stringId: (text: string) => number;
  /** Style of the row or column behind a cell; a cell with contents takes it on. */
  readonly styleBehind: (cell: string) => number;
}

/** Changes cells of a sheet, by A1 address. */
export function patchSheet(xml: string, patches: ReadonlyMap<string, CellPatch>, texts: SheetTexts): string {
  const byRow = new Map<number, [string, CellPatch][]>();
  for (const [cell, patch] of patches) {
    const row = Number(/\d+$/.exec(cell)?.[0]);
    byRow.set(row, [...(byRow.get(row) ?? []), [cell, patch]]);
  }
  return xml.replace(/<sheetData>([^]*)<\/sheetData>|<sheetData\/>/, (_, data = '') => {
    const rows = rowsIn(data as string);
    for (const [row, list] of byRow) {
      const { head, cells } = rows.get(row) ?? { head: `<row r="${row}">`, cells: '' };
      rows.set(row, { head, cells: patchRow(cells, list, texts) });
    }
    const sorted = [...rows].sort(([one], [other]) => one - other);
    return `<sheetData>${sorted.map(([, row]) => rowText(row)).join('')}</sheetData>`;
  });
}

interface Row {
  readonly head: string;
  readonly cells: string;
}

function rowsIn(data: string): Map<number, Row> {
  const found = data.matchAll(/(<row\b[^>]*>)([^]*?)<\/row>/g);
  return new Map(
    [...found].map(([, head = '', cells = '']) => [Number(attribute(head, 'r')), { head, cells }]),
  );
}

/** A row without cells and without a shape of its own is left out. */
function rowText({ head, cells }: Row): string {
  return cells === '' && /^<row r="\d+">$/.test(head) ? '' : `${head}${cells}</row>`;
}

function patchRow(row: string, patches: readonly [string, CellPatch][], texts: SheetTexts): string {
  const cells = new Map(
    [...row.matchAll(/<c\s[^>]*>[^]*?<\/c>/g)].map(([cell]) => [attribute(cell, 'r'), cell]),
  );
  for (const [cell, patch] of patches) cells.set(cell, cellText(cell, cells.get(cell) ?? '', patch, texts));
  const sorted = [...cells].sort(([one], [other]) => place(one) - place(other));
  return sorted.map(([, cell]) => cell).join('');
}

function place(cell: string): number {
  return parseReference(cell)?.area.column ?? 0;
}

function cellText(cell: string, before: string, patch: CellPatch, texts: SheetTexts): string {
  const { content, style = Number(attribute(before, 's')) } = patch;
  if (content === undefined) {
    const inner = /^<c\s[^>]*>([^]*)<\/c>$/.exec(before)?.[1] ?? '';
    return tag(cell, style, attribute(before, 't'), inner);
  }
  const own = style === 0 ? texts.styleBehind(cell) : style;
  if (content.kind === 'formula') return tag(cell, own, '', `<f>${escaped(content.formula)}</f>`);
  if (content.kind === 'unread') throw new Error(`${cell} must be written by excelize`);
  const [type, value] = valueText(content.value, texts);
  return tag(cell, own, type, value === '' ? '' : `<v>${value}</v>`);
}

function tag(cell: string, style: number, type: string, inner: string): string {
  if (style === 0 && inner === '') return '';
  const look = style === 0 ? '' : ` s="${style}"`;
  return `<c r="${cell}"${look}${type === '' ? '' : ` t="${type}"`}>${inner}</c>`;
}

function valueText({ value }: CellValue, { stringId }: SheetTexts): [type: string, value: string] {
  if (value === '') return ['', ''];
  if (typeof value === 'string') return ['s', String(stringId(value))];
  return typeof value === 'boolean' ? ['b', value ? '1' : '0'] : ['', String(value)];
}
