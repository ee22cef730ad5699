/** The sheets of the Fallmanagement: Wiedervorlagen with the single dates above them, and one sheet for each other table. */
import { FM_DATEN } from '../../src/bereiche/bfm/prozess/listen';
import { NEUKUNDE_VORLAGE, STATUS_VORLAGE } from '../../src/bereiche/bfm/prozess/listen.vorlage';
import { BERECHTIGTE_VORLAGE, VERMERKE_VORLAGE } from '../../src/bereiche/bfm/vermerke/listen.vorlage';
import type { WIEDERVORLAGEN } from '../../src/bereiche/bfm/wiedervorlagen/listen';
import { WIEDERVORLAGEN_VORLAGE } from '../../src/bereiche/bfm/wiedervorlagen/listen.vorlage';
import {
  BERECHTIGTE_BLATT,
  BFM_BLATT,
  FALLMANAGEMENT_BLATT,
  FM_FELD_LABEL,
  type FmFeld,
  NEUKUNDE_BLATT,
  NEUKUNDE_PUNKTE,
  VERMERKE_BLATT,
} from '../../src/bereiche/bfm/prozess/regeln/vokabular';
import type { TemplateBuilder } from './builder';
import { cellAt, columnName } from './cells';
import { FALLMANAGEMENT_TEXT, FM_FELD_EINGABE } from './fmSheetTexts';
import { putCaseLine, putExplainedSection, putTitle, type Span } from './heading';
import { putField } from './fields';
import { columnOf, listWidths, PREPARED_ROWS, putListTable } from './listTable';
import { setUpPage } from './pageSetup';
import type { SheetBuilder } from './sheetBuilder';
import { putTableSheet } from './tableSheet';

const ROW = { daten: 3, sections: 5, explanations: 6, table: 7 } as const;
const SPAN: Span = { from: 'B', to: columnName(listWidths(WIEDERVORLAGEN_VORLAGE).length) };

/** Label and cell of each single date. */
const DATEN: readonly (readonly [FmFeld, label: Span, cell: string, row: number])[] = [
  ['antrag', { from: 'B', to: 'B' }, 'C', ROW.daten],
  ['erstberatung', { from: 'B', to: 'B' }, 'C', ROW.daten + 1],
  ['aktivierungsende', { from: 'D', to: 'D' }, 'E', ROW.daten],
  ['schulbescheinigung', { from: 'D', to: 'D' }, 'E', ROW.daten + 1],
  ['schulabgang', { from: 'F', to: 'G' }, 'H', ROW.daten],
  ['schuelergespraech', { from: 'F', to: 'G' }, 'H', ROW.daten + 1],
];

/** Builds the sheets in their order. */
export function buildFallmanagementSheets(builder: TemplateBuilder): void {
  buildWiedervorlagen(builder);
  const { neukunde, status, vermerke, berechtigte } = FALLMANAGEMENT_TEXT;
  const fuer = 'fall';
  putTableSheet(builder, {
    ...neukunde,
    blatt: NEUKUNDE_BLATT,
    tabelle: NEUKUNDE_VORLAGE,
    height: 18,
    fuer,
    ohneIds: true,
    rows: NEUKUNDE_PUNKTE.map(({ id, label }) => [id, label]),
  });
  putTableSheet(builder, { ...status, blatt: BFM_BLATT, tabelle: STATUS_VORLAGE, height: 27, fuer });
  putTableSheet(builder, { ...vermerke, blatt: VERMERKE_BLATT, tabelle: VERMERKE_VORLAGE, height: 27, fuer });
  putTableSheet(builder, {
    ...berechtigte,
    blatt: BERECHTIGTE_BLATT,
    tabelle: BERECHTIGTE_VORLAGE,
    height: 18,
    fuer,
  });
}

function buildWiedervorlagen(builder: TemplateBuilder): void {
  const { titel, untertitel, abschnitt, erklaerung } = FALLMANAGEMENT_TEXT.wiedervorlagen;
  const sheet = builder.addSheet(FALLMANAGEMENT_BLATT);
  sheet.widths(listWidths(WIEDERVORLAGEN_VORLAGE));
  sheet.hideColumn('A');
  putTitle(sheet, SPAN, titel);
  putCaseLine(sheet, SPAN, untertitel);
  DATEN.forEach((each) => putDatum(sheet, each));
  putExplainedSection(sheet, SPAN, { ...ROW, height: 40 }, abschnitt, erklaerung);
  putListTable(sheet, WIEDERVORLAGEN_VORLAGE, { column: 1, row: ROW.table });
  markOverdue(sheet);
  sheet.finish(`B${ROW.table + 1}`, ROW.table);
  setUpPage(builder, sheet, {
    orientation: 'landscape',
    onePage: false,
    area: `$${SPAN.from}:$${SPAN.to}`,
    repeat: `$1:$${ROW.table}`,
  });
}

function putDatum(sheet: SheetBuilder, [feld, label, column, row]: (typeof DATEN)[number]): void {
  const cell = `${column}${row}`;
  if (label.from === label.to) sheet.put(`${label.from}${row}`, FM_FELD_LABEL[feld], 'labelRechts');
  else sheet.band(`${label.from}${row}:${label.to}${row}`, FM_FELD_LABEL[feld], 'labelRechts');
  const titel = TITEL[feld] ?? FM_FELD_LABEL[feld];
  putField(sheet, FM_DATEN[feld], cell, { titel, eingabe: FM_FELD_EINGABE[feld] });
  sheet.height(row, 27);
}

/** Labels that are too long for the title of an input message. */
const TITEL: Partial<Record<FmFeld, string>> = { schuelergespraech: 'Gespräch nach der Schule' };

/** In words, whoever sees the sheet and whether or not the pane is open. */
function markOverdue(sheet: SheetBuilder): void {
  const cell = (feld: keyof typeof WIEDERVORLAGEN.spalten, row: number): string =>
    cellAt(columnOf(WIEDERVORLAGEN_VORLAGE, feld), row);
  const first = ROW.table + 1;
  const due = cell('faelligAm', first);
  const done = (['erledigtAm', 'ausgang'] as const).map((each) => `$${cell(each, first)}=""`);
  const last = cell('faelligAm', ROW.table + PREPARED_ROWS);
  sheet.lookIf(`${due}:${last}`, `AND(ISNUMBER($${due}),$${due}<TODAY(),${done.join(',')})`, 'ueberfaellig');
}
