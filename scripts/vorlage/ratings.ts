/** The two tables of ratings (tblBedarfe, tblRessourcen): cells, validation, and the Stufe in words to the right of the table. */
import { EINSCHAETZUNG_TEXT } from '../../src/bausteine/texte/vorlage';
import { PROFILING_TEXT } from './sheetTexts';
import { RELEVANT_AB } from '../../src/rules/regelwerk';
import { cellAt } from './cells';
import { stufenText } from './passSheet';
import type { SheetBuilder } from './sheetBuilder';
import { validation } from './validations';

/** A table of ratings to be put on a sheet; column numbers count from A = 1. */
export interface RatingTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Row of the headers. */
  readonly row: number;
  /** The fixed cells of each row, Id first. */
  readonly rows: readonly (readonly string[])[];
  readonly rowHeight: number;
}

const FIRST_COLUMN = 1;
const HEADER_HEIGHT = 22;

/** Puts the whole table with its headers, fixed cells, input cells and the level texts. */
export function putRatings(sheet: SheetBuilder, table: RatingTable): void {
  const { columns, row, rows } = table;
  const lastRow = row + rows.length;
  const wordsColumn = columns.length + 1;
  columns.forEach((column, index) => sheet.put(cellAt(index + 1, row), column, 'kopf'));
  sheet.put(cellAt(wordsColumn, row), PROFILING_TEXT.stufeInWorten, 'kopfNeben');
  sheet.height(row, HEADER_HEIGHT);
  rows.forEach((fixed, index) => putRow(sheet, table, row + 1 + index, fixed));
  sheet.table(table.name, cellAt(FIRST_COLUMN, row), cellAt(columns.length, lastRow));
  validateRatings(sheet, table, lastRow);
}

function putRow(sheet: SheetBuilder, table: RatingTable, row: number, fixed: readonly string[]): void {
  fixed.forEach((text, index) =>
    sheet.put(cellAt(index + 1, row), text, index === 0 ? 'hoeheGeber' : 'fest'),
  );
  const stufe = cellAt(fixed.length + 1, row);
  sheet.style(stufe, 'eingabeStufe');
  sheet.style(`${cellAt(fixed.length + 2, row)}:${cellAt(table.columns.length, row)}`, 'eingabeText');
  sheet.formula(cellAt(table.columns.length + 1, row), stufeInWords(stufe), stufenText('?').text, 'hinweis');
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

function validateRatings(sheet: SheetBuilder, table: RatingTable, lastRow: number): void {
  const inputs = table.columns.slice(-3);
  const range = (offset: number): string => {
    const column = table.columns.length - inputs.length + 1 + offset;
    return `${cellAt(column, table.row + 1)}:${cellAt(column, lastRow)}`;
  };
  const [stufe = '', beleg = '', staerke = ''] = inputs;
  sheet.validate(
    validation(range(0), { kind: 'liste', list: 'Stufe', strict: true }, stufe, EINSCHAETZUNG_TEXT.stufe),
  );
  sheet.validate(validation(range(1), { kind: 'text' }, beleg, EINSCHAETZUNG_TEXT.beleg));
  sheet.validate(
    validation(
      range(2),
      { kind: 'liste', list: 'Marke', strict: false },
      staerke,
      EINSCHAETZUNG_TEXT.staerke,
    ),
  );
  const first = range(0).split(':')[0] ?? '';
  sheet.lookIf(range(0), `AND(ISNUMBER(${first}),${first}>=${RELEVANT_AB.wert})`, 'relevant');
}
