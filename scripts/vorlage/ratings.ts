/** The two tables of ratings (tblBedarfe, tblRessourcen): cells, validation, and the Stufe in words to the right of the table. */
import type { BEDARFSLISTE, RESSOURCENLISTE } from '../../src/fall/listen';
import { koepfe, type Liste } from '../../src/listen/liste';
import { PROFILING_TEXT } from './sheetTexts';
import { RELEVANT_AB } from '../../src/rules/regelwerk';
import { cellAt } from './cells';
import { stufenText } from './passSheet';
import type { SheetBuilder } from './sheetBuilder';
import { validation } from './validations';

/** A table of ratings to be put on a sheet; column numbers count from A = 1. */
export interface RatingTable {
  readonly liste: typeof BEDARFSLISTE | typeof RESSOURCENLISTE;
  /** Row of the headers. */
  readonly row: number;
  readonly rowHeight: number;
}

const FIRST_COLUMN = 1;
const HEADER_HEIGHT = 22;

/** Puts the whole table with its headers, fixed cells, input cells and the level texts. */
export function putRatings(sheet: SheetBuilder, table: RatingTable): void {
  const { liste, row } = table;
  const rows = fixedCells(liste);
  const columns = koepfe(liste);
  const lastRow = row + rows.length;
  const wordsColumn = columns.length + 1;
  columns.forEach((column, index) => sheet.put(cellAt(index + 1, row), column, 'kopf'));
  sheet.put(cellAt(wordsColumn, row), PROFILING_TEXT.stufeInWorten, 'kopfNeben');
  sheet.height(row, HEADER_HEIGHT);
  rows.forEach((fixed, index) => putRow(sheet, table, row + 1 + index, fixed));
  sheet.table(liste.name, cellAt(FIRST_COLUMN, row), cellAt(columns.length, lastRow));
  validateRatings(sheet, table, lastRow);
}

/** The fixed cells of each row, Id first. */
function fixedCells({ schluessel, spalten }: Liste): string[][] {
  const rows = schluessel.art === 'fest' ? schluessel.ids : [];
  const zeilen = schluessel.art === 'fest' ? schluessel.zeilen : {};
  return rows.map((id) => [id, ...Object.keys(spalten).flatMap((feld) => zeilen[id]?.fest[feld] ?? [])]);
}

function putRow(sheet: SheetBuilder, table: RatingTable, row: number, fixed: readonly string[]): void {
  fixed.forEach((text, index) =>
    sheet.put(cellAt(index + 1, row), text, index === 0 ? 'hoeheGeber' : 'fest'),
  );
  const stufe = cellAt(fixed.length + 1, row);
  const columns = koepfe(table.liste).length;
  sheet.style(stufe, 'eingabeStufe');
  sheet.style(`${cellAt(fixed.length + 2, row)}:${cellAt(columns, row)}`, 'eingabeText');
  sheet.formula(cellAt(columns + 1, row), stufeInWords(stufe), stufenText('?').text, 'hinweis');
  sheet.startHeight(row, table.rowHeight);
}

/** The formula that says a Stufe in words; it understands everything that the program accepts. */
function stufeInWords(cell: string): string {
  const entry = `TRIM(${cell})`;
  const isOneOf = (...entries: string[]): string =>
    `OR(${entries.map((text) => `${entry}="${text}"`).join(',')})`;
  const wrong = `"${PROFILING_TEXT.stufePruefen}"`;
  const words =
    `IF(OR(LEN(${entry})=0,${entry}="?"),${stufenText('?').cell},IF(${isOneOf('0', '-', 'nein')},${stufenText(0).cell},` +
    `IF(${isOneOf('1')},${stufenText(1).cell},IF(${isOneOf('2', 'x', 'ja')},${stufenText(2).cell},` +
    `IF(${isOneOf('3')},${stufenText(3).cell},${wrong})))))`;
  return `IFERROR(${words},${wrong})`;
}

function validateRatings(sheet: SheetBuilder, { liste, row }: RatingTable, lastRow: number): void {
  const { stufe, beleg, staerke } = liste.spalten;
  const inputs = [stufe, beleg, staerke];
  const firstColumn = koepfe(liste).length - inputs.length + 1;
  const range = (offset: number): string =>
    `${cellAt(firstColumn + offset, row + 1)}:${cellAt(firstColumn + offset, lastRow)}`;
  inputs.forEach((spalte, offset) => sheet.validate(validation(range(offset), spalte, spalte.kopf, '')));
  const first = range(0).split(':')[0] ?? '';
  sheet.lookIf(range(0), `AND(ISNUMBER(${first}),${first}>=${RELEVANT_AB.wert})`, 'relevant');
}
