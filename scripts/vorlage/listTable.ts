/** Puts one of the tables with any number of rows on a sheet: headers, cells, drop-downs and input messages. */
import type { Spalte } from '../../src/listen/spalte';
import type { Zellwert } from '../../src/listen/werte';
import type { Spaltenvorlage, Tabellenvorlage } from '../../src/listen/vorlage';
import { cellAt } from './cells';
import type { SheetBuilder } from './sheetBuilder';
import type { StyleName } from './styles';
import { validation } from './validations';

const HEADER_HEIGHT = 30;
/** Room for a header that runs from below to above in two lines. */
const UPRIGHT_HEADER_HEIGHT = 84;
const ROW_HEIGHT = 30;
/** The drop-downs reach this far from the last row on, where the next one is typed. */
export const PREPARED_ROWS = 100;
/** Rows with room for two lines from the start, for programs that do not make a row higher by themselves. */
const HIGH_ROWS = 30;

/** Widths of the columns of a table in the order of its headers. */
export function listWidths(tabelle: Tabellenvorlage): number[] {
  return columnsOf(tabelle).map(({ breite }) => breite);
}

/** Number of the column of a field, counted from 1 within the table. */
export function columnOf({ liste }: Tabellenvorlage, feld: string): number {
  return Object.keys(liste.spalten).indexOf(feld) + 1;
}

/**
 * Puts the table with its header at a place; rows hold what stands in their first cells, one of them may be empty.
 * @param room rows from its last one on that are prepared for more; 1 where something else stands below.
 */
export function putListTable(
  sheet: SheetBuilder,
  tabelle: Tabellenvorlage,
  from: { readonly column: number; readonly row: number },
  rows: readonly (readonly Zellwert[])[] = [[]],
  room = PREPARED_ROWS,
): void {
  const columns = columnsOf(tabelle);
  const firstRow = from.row + 1;
  const lastRow = from.row + rows.length;
  const prepared = isFixed(columns) ? lastRow : lastRow - 1 + room;
  const highRow = Math.min(prepared, from.row + HIGH_ROWS);
  columns.forEach(({ spalte, eingabe, hochkant }, index) => {
    const number = from.column + index;
    sheet.put(cellAt(number, from.row), spalte.kopf, hochkant ? 'kopfHochkant' : 'kopf');
    sheet.style(`${cellAt(number, firstRow)}:${cellAt(number, lastRow)}`, cellStyle(spalte));
    if (spalte.art === 'fest') return;
    const range = `${cellAt(number, firstRow)}:${cellAt(number, prepared)}`;
    sheet.validate(validation(range, spalte, promptTitle(spalte.kopf), eingabe));
  });
  rows.forEach((values, row) =>
    values.forEach((value, index) => {
      const column = columns[index];
      if (column) sheet.put(cellAt(from.column + index, firstRow + row), value, cellStyle(column.spalte));
    }),
  );
  const corner = cellAt(from.column + columns.length - 1, lastRow);
  sheet.table(tabelle.liste.name, cellAt(from.column, from.row), corner);
  sheet.height(from.row, columns.some(({ hochkant }) => hochkant) ? UPRIGHT_HEADER_HEIGHT : HEADER_HEIGHT);
  for (let row = firstRow; row <= highRow; row += 1) sheet.startHeight(row, ROW_HEIGHT);
}

/** Excel shows no more of a title. */
const TITLE_LENGTH = 32;

function promptTitle(kopf: string): string {
  return kopf.length <= TITLE_LENGTH ? kopf : `${kopf.slice(0, TITLE_LENGTH - 1)}…`;
}

interface Column extends Spaltenvorlage {
  readonly spalte: Spalte<unknown>;
}

function columnsOf({ liste, spalten }: Tabellenvorlage): Column[] {
  return Object.entries(liste.spalten).map(([feld, spalte]) => {
    const look = spalten[feld];
    if (!look) throw new Error(`Column without a look: ${liste.name}[${feld}]`);
    return { spalte, ...look };
  });
}

/** Rows with fixed texts are all that a table has. */
function isFixed(columns: readonly Column[]): boolean {
  return columns.some(({ spalte }) => spalte.art === 'fest');
}

/** The look of an input cell. */
export function cellStyle({ art, angebot }: Spalte<unknown>): StyleName {
  switch (art) {
    case 'lang':
      return 'eingabeLang';
    case 'fest':
      return 'fest';
    case 'tag':
      return 'eingabeDatum';
    case 'anzahl':
      return 'eingabeAnzahl';
    case 'text':
      return 'eingabeText';
    case 'auswahl':
    case 'vorschlag':
      return LIST_STYLE[angebot?.name ?? ''] ?? 'eingabeText';
  }
}

const LIST_STYLE: Readonly<Record<string, StyleName>> = { Stufe: 'eingabeStufe', Marke: 'eingabeMarke' };
