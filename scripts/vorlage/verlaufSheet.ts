/** Sheet „Verlauf“: one row per saved Profiling, and above it the counts and the chart drawn from them. */
import { VERLAUF, VERLAUF_BLATT } from '../../src/bereiche/verlauf/listen';
import { koepfe } from '../../src/listen/liste';
import type { Spalte } from '../../src/listen/spalte';
import {
  BEDARFE,
  type BereichDefinition,
  RESSOURCENBEREICHE,
  SCHLUESSELGRUPPEN,
} from '../../src/rules/vocabulary';
import { VERLAUF_TEXT } from './sheetTexts';
import type { TemplateBuilder } from './builder';
import { cellAt, columnName } from './cells';
import { check } from './excelize';
import { putCaseLine, putSection, putTitle, type Span } from './heading';
import { setUpPage } from './pageSetup';
import { putRessourcenBlock, putRessourcenChart, ressourcenWidths } from './ressourcenChart';
import type { SheetBuilder } from './sheetBuilder';
import type { StyleName } from './styles';
import { putHistoryChart } from './verlaufChart';
import { COUNTS, putCounts } from './verlaufCounts';

const COLUMNS = koepfe(VERLAUF);
/** What people read above the columns that came later; they stand behind all others. */
const LATER = Object.values<Spalte<unknown>>(VERLAUF.spalten).flatMap(
  ({ spaeter }) => spaeter?.aufschrift ?? [],
);
const ROW = { groups: 17, labels: 18, table: 19 } as const;
/** Rows of the table and below it that are high enough for two lines. */
const PREPARED_ROWS = 60;
const FIXED_WIDTHS = [10.5, 13, 17, 11, 19, 16.5, 17, 9];
const FIXED = FIXED_WIDTHS.length;
const RATING_WIDTH = 2.5;
/** Nr, Art, Überprüft, Bemerkung, Siegel. */
const LAST_WIDTHS = [4, 13, 10, 20, 8];
const FIRST_OF_LAST = COLUMNS.length - LATER.length - LAST_WIDTHS.length;
const LAST = COLUMNS.slice(FIRST_OF_LAST, FIRST_OF_LAST + LAST_WIDTHS.length);
const SPAN: Span = { from: 'A', to: columnName(COLUMNS.length) };

/** Builds the sheet, with the charts or with room for them. */
export function buildVerlaufSheet(builder: TemplateBuilder, { withChart }: { withChart: boolean }): void {
  const sheet = builder.addSheet(VERLAUF_BLATT);
  sheet.widths([...COLUMNS.map(widthOf), ...ressourcenWidths()]);
  putTitle(sheet, SPAN, VERLAUF_TEXT.titel);
  putCaseLine(sheet, SPAN, VERLAUF_TEXT.untertitel);
  sheet.height(3, 8);
  putSection(sheet, SPAN, 4, VERLAUF_TEXT.bedarfe);
  putHistory(sheet);
  putCounts(sheet);
  putRessourcenBlock(sheet);
  if (withChart) {
    putHistoryChart(builder, sheet);
    putRessourcenChart(builder, sheet);
  }
  sheet.finish();
  check(
    builder.file.SetPanes(sheet.name, {
      Freeze: true,
      XSplit: 1,
      TopLeftCell: 'B1',
      ActivePane: 'topRight',
    }),
  );
  const area = `$A:$${SPAN.to}`;
  setUpPage(builder, sheet, {
    orientation: 'landscape',
    onePage: false,
    area,
    repeat: `$${ROW.groups}:$${ROW.labels}`,
  });
}

/** Labels that a person reads, above the hidden row of headers that the program reads. */
function putHistory(sheet: SheetBuilder): void {
  sheet.height(COUNTS.lastRow + 1, 8);
  putSection(sheet, SPAN, ROW.groups - 1, VERLAUF_TEXT.profilings);
  COLUMNS.slice(0, FIXED).forEach((column, index) =>
    sheet.put(cellAt(index + 1, ROW.labels), column, 'kopfUnten'),
  );
  let column = FIXED + 1;
  for (const gruppe of SCHLUESSELGRUPPEN) {
    const bedarfe = BEDARFE.filter((bedarf) => bedarf.gruppe === gruppe);
    column = putGroup(sheet, column, gruppe, fromTheBeginning(bedarfe));
  }
  column = putGroup(sheet, column, VERLAUF_TEXT.ressourcenbereiche, fromTheBeginning(RESSOURCENBEREICHE));
  putNachweis(sheet, column);
  if (LATER.length > 0) putGroup(sheet, column + LAST.length, VERLAUF_TEXT.spaetere, LATER);
  sheet.height(ROW.groups, 18);
  sheet.height(ROW.labels, 215);
  putTable(sheet);
}

function fromTheBeginning(definitions: readonly BereichDefinition[]): string[] {
  return definitions.filter(({ seit }) => seit === undefined).map(({ label }) => label);
}

function putGroup(sheet: SheetBuilder, column: number, titel: string, labels: readonly string[]): number {
  const next = column + labels.length;
  sheet.band(`${cellAt(column, ROW.groups)}:${cellAt(next - 1, ROW.groups)}`, titel, 'kopfMitte');
  labels.forEach((label, index) => sheet.put(cellAt(column + index, ROW.labels), label, 'kopfHoch'));
  return next;
}

/** The columns that seal a row are read across like the first ones. */
function putNachweis(sheet: SheetBuilder, column: number): void {
  const last = column + LAST.length - 1;
  sheet.band(`${cellAt(column, ROW.groups)}:${cellAt(last, ROW.groups)}`, VERLAUF_TEXT.nachweis, 'kopfMitte');
  LAST.forEach((header, index) => sheet.put(cellAt(column + index, ROW.labels), header, 'kopfUnten'));
}

function putTable(sheet: SheetBuilder): void {
  COLUMNS.forEach((header, index) => {
    sheet.put(cellAt(index + 1, ROW.table), header, 'technik');
    sheet.style(cellAt(index + 1, ROW.table + 1), verlaufStyle(index));
  });
  sheet.table(VERLAUF.name, cellAt(1, ROW.table), cellAt(COLUMNS.length, ROW.table + 1));
  sheet.hideRow(ROW.table);
  for (let row = 1; row <= PREPARED_ROWS; row += 1) sheet.startHeight(ROW.table + row, 27);
}

function widthOf(_: string, index: number): number {
  return FIXED_WIDTHS[index] ?? LAST_WIDTHS[index - FIRST_OF_LAST] ?? RATING_WIDTH;
}

function verlaufStyle(index: number): StyleName {
  if (index === 0) return 'verlaufDatum';
  const behind = index - FIRST_OF_LAST;
  if (behind === LAST.length - 1) return 'verlaufSiegel';
  return index < FIXED || (behind > 0 && behind < LAST.length) ? 'verlaufText' : 'verlaufStufe';
}
