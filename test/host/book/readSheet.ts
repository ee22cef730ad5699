/**
 * The cells of a sheet as the reader of packages of the program understands them (`src/paket`): values, formulas and their
 * stored results. What it calls defective is left unread. Text in, cells out.
 */
import { formeltext, gruppenkoepfe } from '../../../src/paket/formel/gruppen';
import type { Bereich } from '../../../src/paket/lesen/bereich';
import type { Blattinhalt } from '../../../src/paket/lesen/blattinhalt';
import type { Zelle } from '../../../src/paket/lesen/zelle';
import { liesBlatt } from '../../../src/paket/lesen/liesBlatt';
import { zellinhalt } from '../../../src/paket/lesen/wert';
import { type Area, cellName, mapCells, parseReference } from './address';
import { type CellValue, type Content, EMPTY, UNREAD } from './cell';
import { tags } from './partTexts';

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

/** Reads a sheet; `strings` gives the shared strings of the workbook. @throws PaketError where it is no sheet. */
export function readSheet(xml: string, path: string, strings: () => readonly string[]): SheetCells {
  const sheet = liesBlatt(new TextEncoder().encode(xml), path);
  const cells = [...sheet.zellen.alle()];
  const heads = gruppenkoepfe(cells);
  const contents = new Map<string, Content>();
  const styles = new Map<string, number>();
  for (const cell of cells) {
    const name = cellName(cell.zeile - 1, cell.spalte - 1);
    const isDouble = sheet.zellen.istDoppelt(cell.zeile, cell.spalte);
    const content = isDouble ? UNREAD : contentOf(cell, heads, strings);
    if (content !== EMPTY) contents.set(name, content);
    if (cell.stil !== 0) styles.set(name, cell.stil);
  }
  return { contents, styles, ...frameOf(xml, sheet) };
}

function frameOf(
  xml: string,
  { zellen: { reihen }, spaltenstile, verbundene }: Blattinhalt,
): Omit<SheetCells, 'contents' | 'styles'> {
  const rowStyles = [...reihen.alle()].map(
    ({ nummer, auf }) => [nummer - 1, Number(auf.attribut('s') ?? 0)] as const,
  );
  return {
    rowStyles: new Map(rowStyles.filter(([, style]) => style !== 0)),
    columnStyles: spaltenstile
      .filter(({ stil }) => stil !== 0)
      .map(({ von, bis, stil }) => ({ first: von - 1, last: bis - 1, style: stil })),
    merged: new Map(verbundene.flatMap(membersOf)),
    dimension: parseReference(tags(xml, 'dimension')[0]?.['ref'] ?? '')?.area,
  };
}

function membersOf({ zeile, spalte, bisZeile, bisSpalte }: Bereich): [string, string][] {
  const area = {
    row: zeile - 1,
    column: spalte - 1,
    rows: bisZeile - zeile + 1,
    columns: bisSpalte - spalte + 1,
  };
  const first = cellName(area.row, area.column);
  return mapCells(area, (row, column): [string, string] => [cellName(row, column), first]).flat();
}

function contentOf(
  cell: Zelle,
  heads: ReadonlyMap<string, Zelle>,
  strings: () => readonly string[],
): Content {
  const read = zellinhalt(cell, strings);
  const value: CellValue | undefined = 'typ' in read ? { type: read.typ, value: read.wert } : undefined;
  if (cell.formel === undefined) {
    if (value === undefined) return UNREAD;
    // excelize writes a cell that was emptied as one with an empty text.
    return value.value === '' ? EMPTY : { kind: 'value', value };
  }
  const formula = formeltext(cell, heads);
  if (formula === null) return UNREAD;
  return value === undefined ? { kind: 'formula', formula } : { kind: 'formula', formula, result: value };
}
