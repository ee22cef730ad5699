/** Sheet „Verlauf“: one row per saved Profiling, and above it the counts and the chart drawn from them. */
import { BLATT, SPALTEN, TABELLE } from '../../src/excel/layout';
import { BEDARFE, RESSOURCENBEREICHE, SCHLUESSELGRUPPEN } from '../../src/rules/vocabulary';
import { VERLAUF_TEXT } from './sheetTexts';
import type { TemplateBuilder } from './builder';
import { cellAt, columnName } from './cells';
import { check } from './excelize';
import { putCaseLine, putSection, putTitle, type Span } from './heading';
import { setUpPage } from './pageSetup';
import type { SheetBuilder } from './sheetBuilder';
import { putHistoryChart } from './verlaufChart';
import { COUNTS, putCounts } from './verlaufCounts';

/** Column headers of tblVerlauf: the fixed ones, then one per Handlungsbedarf and per Ressourcenbereich. */
export const VERLAUF_COLUMNS: readonly string[] = [
  ...SPALTEN.verlauf,
  ...BEDARFE.map(({ id }) => id),
  ...RESSOURCENBEREICHE.map(({ id }) => id),
];

const ROW = { groups: 17, labels: 18, table: 19 } as const;
/** Rows of the table and below it that are high enough for two lines. */
const PREPARED_ROWS = 60;
const FIXED = SPALTEN.verlauf.length;
const FIXED_WIDTHS = [11.5, 13, 17, 11, 19, 17, 17, 10];
const RATING_WIDTH = 2.7;
const SPAN: Span = { from: 'A', to: columnName(VERLAUF_COLUMNS.length) };

/** Builds the sheet. */
export function buildVerlaufSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(BLATT.verlauf);
  sheet.widths(VERLAUF_COLUMNS.map((_, index) => FIXED_WIDTHS[index] ?? RATING_WIDTH));
  putTitle(sheet, SPAN, VERLAUF_TEXT.titel);
  putCaseLine(sheet, SPAN, VERLAUF_TEXT.untertitel);
  sheet.height(3, 8);
  putSection(sheet, SPAN, 4, VERLAUF_TEXT.bedarfe);
  putHistory(sheet);
  putCounts(sheet);
  putHistoryChart(builder, sheet);
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
  SPALTEN.verlauf.forEach((column, index) => sheet.put(cellAt(index + 1, ROW.labels), column, 'kopfUnten'));
  let column = FIXED + 1;
  for (const gruppe of SCHLUESSELGRUPPEN) {
    const labels = BEDARFE.filter((bedarf) => bedarf.gruppe === gruppe).map(({ label }) => label);
    column = putGroup(sheet, column, gruppe, labels);
  }
  putGroup(
    sheet,
    column,
    VERLAUF_TEXT.ressourcenbereiche,
    RESSOURCENBEREICHE.map(({ label }) => label),
  );
  sheet.height(ROW.groups, 18);
  sheet.height(ROW.labels, 215);
  putTable(sheet);
}

function putGroup(sheet: SheetBuilder, column: number, titel: string, labels: readonly string[]): number {
  const next = column + labels.length;
  sheet.band(`${cellAt(column, ROW.groups)}:${cellAt(next - 1, ROW.groups)}`, titel, 'kopfMitte');
  labels.forEach((label, index) => sheet.put(cellAt(column + index, ROW.labels), label, 'kopfHoch'));
  return next;
}

function putTable(sheet: SheetBuilder): void {
  VERLAUF_COLUMNS.forEach((header, index) => {
    sheet.put(cellAt(index + 1, ROW.table), header, 'technik');
    sheet.style(cellAt(index + 1, ROW.table + 1), verlaufStyle(index));
  });
  sheet.table(TABELLE.verlauf, cellAt(1, ROW.table), cellAt(VERLAUF_COLUMNS.length, ROW.table + 1));
  sheet.hideRow(ROW.table);
  for (let row = 1; row <= PREPARED_ROWS; row += 1) sheet.startHeight(ROW.table + row, 27);
}

function verlaufStyle(index: number): 'verlaufDatum' | 'verlaufText' | 'verlaufStufe' {
  if (index === 0) return 'verlaufDatum';
  return index < FIXED ? 'verlaufText' : 'verlaufStufe';
}
