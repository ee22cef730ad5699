/**
 * Adds the formats of one package to another: the styles part of both as text in, the joined part out.
 */

/** By how much the numbers of the added formats have moved. */
export interface StyleOffsets {
  readonly cellFormats: number;
  readonly conditionalFormats: number;
}

/** Number formats with ids below are built in and the same everywhere. */
const FIRST_OWN_FORMAT = 164;

/** Joins two styles parts; the first keeps its numbers. */
export function mergeStyles(
  styles: string,
  added: string,
): { readonly styles: string; readonly by: StyleOffsets } {
  const fonts = countOf(styles, 'fonts');
  const fills = countOf(styles, 'fills');
  const borders = countOf(styles, 'borders');
  const formats = FIRST_OWN_FORMAT + countOf(styles, 'numFmts') * 1000;
  const movedFormat = (id: number): number => (id < FIRST_OWN_FORMAT ? id : id - FIRST_OWN_FORMAT + formats);
  const xfs = inner(added, 'cellXfs')
    .replace(/ fontId="(\d+)"/g, (_, id) => ` fontId="${Number(id) + fonts}"`)
    .replace(/ fillId="(\d+)"/g, (_, id) => ` fillId="${Number(id) + fills}"`)
    .replace(/ borderId="(\d+)"/g, (_, id) => ` borderId="${Number(id) + borders}"`)
    .replace(/ numFmtId="(\d+)"/g, (_, id) => ` numFmtId="${movedFormat(Number(id))}"`)
    .replace(/ xfId="\d+"/g, ' xfId="0"');
  const numFmts = inner(added, 'numFmts').replace(
    / numFmtId="(\d+)"/g,
    (_, id) => ` numFmtId="${movedFormat(Number(id))}"`,
  );
  const by = { cellFormats: countOf(styles, 'cellXfs'), conditionalFormats: countOf(styles, 'dxfs') };
  const parts: readonly (readonly [string, string])[] = [
    ['numFmts', numFmts],
    ['fonts', inner(added, 'fonts')],
    ['fills', inner(added, 'fills')],
    ['borders', inner(added, 'borders')],
    ['cellXfs', xfs],
    ['dxfs', inner(added, 'dxfs')],
  ];
  const merged = parts.reduce(
    (text, [list, items]) => append(text, list, items, countOf(added, list)),
    styles,
  );
  return { styles: merged, by };
}

/** Which list stands before a list that a part does not have yet. */
const BEFORE: Readonly<Record<string, RegExp>> = {
  numFmts: /(?=<fonts\b)/,
  dxfs: /(?<=<\/cellStyles>|<cellStyles[^>]*\/>|<\/cellXfs>(?![^]*<cellStyles))/,
};

/** Adds items to a list of a styles part, which may not have it yet. */
export function append(styles: string, list: string, items: string, count: number): string {
  if (count === 0) return styles;
  const total = countOf(styles, list) + count;
  const joined = `<${list} count="${total}">${inner(styles, list)}${items}</${list}>`;
  const present = new RegExp(`<${list}\\b[^>]*/>|<${list}\\b[^>]*>[^]*?</${list}>`);
  if (present.test(styles)) return styles.replace(present, () => joined);
  return styles.replace(BEFORE[list] ?? /$/, () => joined);
}

function inner(styles: string, list: string): string {
  return new RegExp(`<${list}\\b[^>/]*>([^]*?)</${list}>`).exec(styles)?.[1] ?? '';
}

function countOf(styles: string, list: string): number {
  return Number(new RegExp(`<${list}\\b[^>]*\\bcount="(\\d+)"`).exec(styles)?.[1] ?? 0);
}
