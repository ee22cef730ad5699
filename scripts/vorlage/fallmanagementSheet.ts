/**
 * Sheet „Fallmanagement“: Wiedervorlagen, steps of the bFM, protected Vermerke, and the checklist for new people. All tables
 * stand side by side, because Excel refuses to push one down for another; the single dates stand above them, where deleting
 * a row of a table cannot take them along. Each part is one printed page.
 */
import { FM_DATEN } from '../../src/bereiche/bfm/prozess/listen';
import { NEUKUNDE_VORLAGE, STATUS_VORLAGE } from '../../src/bereiche/bfm/prozess/listen.vorlage';
import { BERECHTIGTE_VORLAGE, VERMERKE_VORLAGE } from '../../src/bereiche/bfm/vermerke/listen.vorlage';
import type { WIEDERVORLAGEN } from '../../src/bereiche/bfm/wiedervorlagen/listen';
import { WIEDERVORLAGEN_VORLAGE } from '../../src/bereiche/bfm/wiedervorlagen/listen.vorlage';
import type { Tabellenvorlage } from '../../src/listen/vorlage';
import {
  FALLMANAGEMENT_BLATT,
  FM_FELD_LABEL,
  type FmFeld,
  NEUKUNDE_PUNKTE,
} from '../../src/bereiche/bfm/prozess/regeln/vokabular';
import type { TemplateBuilder } from './builder';
import { cellAt, columnName } from './cells';
import { FALLMANAGEMENT_TEXT, FM_FELD_EINGABE } from './fmSheetTexts';
import { putCaseLine, putSection, putTitle, type Span } from './heading';
import { putField } from './fields';
import { columnOf as columnInTable, listWidths, PREPARED_ROWS, putListTable } from './listTable';
import { setUpPage } from './pageSetup';
import type { SheetBuilder } from './sheetBuilder';

const ROW = { daten: 3, sections: 5, explanations: 6, table: 7 } as const;
const GAP = 2;
/** So that each part is about as wide as a page. */
const PERCENT = 80;

/** The tables from left to right, one free column between them. */
const TABLES = {
  wiedervorlagen: WIEDERVORLAGEN_VORLAGE,
  status: STATUS_VORLAGE,
  vermerke: VERMERKE_VORLAGE,
  berechtigte: BERECHTIGTE_VORLAGE,
  neukunde: NEUKUNDE_VORLAGE,
} as const satisfies Record<string, Tabellenvorlage>;
type Teil = keyof typeof TABLES;
const ORDER = Object.keys(TABLES) as Teil[];
const widthOf = (teil: Teil): number => listWidths(TABLES[teil]).length;

/** Number of the first column of a table. */
const columnOf = (teil: Teil): number =>
  ORDER.slice(0, ORDER.indexOf(teil)).reduce((sum, each) => sum + widthOf(each) + 1, 1);
/** The columns of a table that can be seen. */
function spanOf(teil: Teil): Span {
  const first = columnOf(teil);
  const hidden = WITH_HIDDEN_ID.includes(teil) ? 1 : 0;
  return { from: columnName(first + hidden), to: columnName(first + widthOf(teil) - 1) };
}
const WITH_HIDDEN_ID: readonly Teil[] = ['wiedervorlagen', 'neukunde'];

/** Where each printed page begins; the people who may read stand beside what they may read. */
const PAGES: readonly Span[] = [
  spanOf('wiedervorlagen'),
  spanOf('status'),
  { from: spanOf('vermerke').from, to: spanOf('berechtigte').to },
  spanOf('neukunde'),
];
const LAST = spanOf('neukunde').to;

/** Label and cell of each single date. */
const DATEN: readonly (readonly [FmFeld, label: Span, cell: string, row: number])[] = [
  ['antrag', { from: 'B', to: 'B' }, 'C', ROW.daten],
  ['erstberatung', { from: 'B', to: 'B' }, 'C', ROW.daten + 1],
  ['aktivierungsende', { from: 'D', to: 'D' }, 'E', ROW.daten],
  ['schulbescheinigung', { from: 'D', to: 'D' }, 'E', ROW.daten + 1],
  ['schulabgang', { from: 'F', to: 'G' }, 'H', ROW.daten],
  ['schuelergespraech', { from: 'F', to: 'G' }, 'H', ROW.daten + 1],
];

/** Builds the sheet. */
export function buildFallmanagementSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(FALLMANAGEMENT_BLATT);
  sheet.widths(ORDER.flatMap((teil) => [...listWidths(TABLES[teil]), GAP]).slice(0, -1));
  WITH_HIDDEN_ID.forEach((teil) => sheet.hideColumn(columnName(columnOf(teil))));
  putTitle(sheet, { from: 'A', to: LAST }, '');
  PAGES.forEach((page) => {
    sheet.put(`${page.from}1`, FALLMANAGEMENT_TEXT.titel, 'titel');
    putCaseLine(sheet, page, FALLMANAGEMENT_TEXT.untertitel);
  });
  DATEN.forEach((each) => putDatum(sheet, each));
  ORDER.forEach((teil) => putTeil(sheet, teil));
  sheet.height(ROW.explanations, 40);
  markOverdue(sheet);
  sheet.finish(`B${ROW.table + 1}`);
  setUpPage(builder, sheet, {
    orientation: 'landscape',
    onePage: false,
    area: `$B:$${LAST}`,
    repeat: `$1:$${ROW.table}`,
    sideBySide: { percent: PERCENT, columns: PAGES.slice(1).map(({ from }) => from) },
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

function putTeil(sheet: SheetBuilder, teil: Teil): void {
  const span = spanOf(teil);
  putSection(sheet, span, ROW.sections, FALLMANAGEMENT_TEXT[teil]);
  const explanation = `${span.from}${ROW.explanations}:${span.to}${ROW.explanations}`;
  sheet.band(explanation, FALLMANAGEMENT_TEXT[`${teil}Erklaerung`], 'erklaerung');
  const place = { column: columnOf(teil), row: ROW.table };
  if (teil === 'neukunde')
    putListTable(
      sheet,
      TABLES[teil],
      place,
      NEUKUNDE_PUNKTE.map(({ id, label }) => [id, label]),
    );
  else putListTable(sheet, TABLES[teil], place);
}

/** In words, whoever sees the sheet and whether or not the pane is open. */
function markOverdue(sheet: SheetBuilder): void {
  const cell = (feld: keyof typeof WIEDERVORLAGEN.spalten, row: number): string =>
    cellAt(columnOf('wiedervorlagen') + columnInTable(WIEDERVORLAGEN_VORLAGE, feld) - 1, row);
  const first = ROW.table + 1;
  const due = cell('faelligAm', first);
  const done = (['erledigtAm', 'ausgang'] as const).map((each) => `$${cell(each, first)}=""`);
  const last = cell('faelligAm', ROW.table + PREPARED_ROWS);
  sheet.lookIf(`${due}:${last}`, `AND(ISNUMBER($${due}),$${due}<TODAY(),${done.join(',')})`, 'ueberfaellig');
}
