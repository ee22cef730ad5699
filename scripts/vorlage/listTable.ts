/** Puts one of the tables with any number of rows on a sheet: headers, cells, drop-downs and input messages. */
import { LISTE, LISTEN_SPALTEN } from '../../src/excel/listen';
import { cellAt } from './cells';
import type { ListColumn } from './listColumn';
import { LIST_COLUMNS } from './listColumns';
import type { Eingabeliste } from './eingabeliste';
import { LISTEN_EINGABE } from './listenText';
import type { ListId } from './lists';
import type { SheetBuilder } from './sheetBuilder';
import type { StyleName } from './styles';
import { validation } from './validations';

const HEADER_HEIGHT = 30;
const ROW_HEIGHT = 30;
/** The drop-downs reach this far below the table, where the next row is typed. */
export const PREPARED_ROWS = 100;
/** Rows with room for two lines from the start, for programs that do not make a row higher by themselves. */
const HIGH_ROWS = 30;

/** Widths of the columns of a table in the order of its headers. */
export function listWidths(liste: Eingabeliste): number[] {
  return columnsOf(liste).map(({ column }) => column.width);
}

/** Puts the table with its header at a place; rows hold the texts of its first cells, one of them may be empty. */
export function putListTable(
  sheet: SheetBuilder,
  liste: Eingabeliste,
  from: { readonly column: number; readonly row: number },
  rows: readonly (readonly string[])[] = [[]],
): void {
  const columns = columnsOf(liste);
  const firstRow = from.row + 1;
  const lastRow = from.row + rows.length;
  const prepared = isFixed(columns) ? lastRow : from.row + PREPARED_ROWS;
  const highRow = Math.min(prepared, from.row + HIGH_ROWS);
  columns.forEach(({ header, column, hint }, index) => {
    const number = from.column + index;
    sheet.put(cellAt(number, from.row), header, 'kopf');
    sheet.style(`${cellAt(number, firstRow)}:${cellAt(number, lastRow)}`, cellStyle(column));
    if (column.kind === 'fest') return;
    const range = `${cellAt(number, firstRow)}:${cellAt(number, prepared)}`;
    sheet.validate(validation(range, column.kind, header, hint));
  });
  rows.forEach((texts, row) =>
    texts.forEach((text, index) => {
      const column = columns[index]?.column;
      if (column) sheet.put(cellAt(from.column + index, firstRow + row), text, cellStyle(column));
    }),
  );
  sheet.table(LISTE[liste], cellAt(from.column, from.row), cellAt(from.column + columns.length - 1, lastRow));
  sheet.height(from.row, HEADER_HEIGHT);
  for (let row = firstRow; row <= highRow; row += 1) sheet.startHeight(row, ROW_HEIGHT);
}

/** The columns of a table with what pops up in their cells. */
function columnsOf(liste: Eingabeliste): { header: string; column: ListColumn; hint: string }[] {
  const columns: Readonly<Record<string, ListColumn>> = LIST_COLUMNS[liste];
  const hints: Readonly<Record<string, string>> = LISTEN_EINGABE[liste];
  return LISTEN_SPALTEN[liste].map((header) => {
    const column = columns[header];
    if (!column) throw new Error(`Column without a kind: ${header}`);
    return { header, column, hint: hints[header] ?? '' };
  });
}

/** Rows with fixed texts are all that a table has. */
function isFixed(columns: readonly { readonly column: ListColumn }[]): boolean {
  return columns.some(({ column }) => column.kind === 'fest');
}

function cellStyle({ kind, lang }: ListColumn): StyleName {
  if (lang) return 'eingabeLang';
  if (kind === 'fest') return 'fest';
  if (kind.kind === 'datum') return 'eingabeDatum';
  if (kind.kind === 'anzahl') return 'eingabeAnzahl';
  if (kind.kind === 'text') return 'eingabeText';
  return LIST_STYLE[kind.list] ?? 'eingabeText';
}

const LIST_STYLE: Partial<Record<ListId, StyleName>> = { Stufe: 'eingabeStufe', Marke: 'eingabeMarke' };
