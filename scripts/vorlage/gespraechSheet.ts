/** Sheet „Gespräch“: what is looked at in every talk, and the Rücksprachen about a change of Kennung or Betreuung. */
import { GESPRAECH_BLATT } from '../../src/bereiche/verlauf/listen';
import { PRUEFLISTE_VORLAGE, RUECKSPRACHEN_VORLAGE } from '../../src/bereiche/verlauf/listen.vorlage';
import { PRUEFPUNKTE } from '../../src/rules/pruefpunkte';
import { GESPRAECH_TEXT } from './sheetTexts';
import type { TemplateBuilder } from './builder';
import { columnNumber } from './cells';
import { putCaseLine, putSection, putTitle, type Span } from './heading';
import { listWidths, putListTable } from './listTable';
import { setUpPage } from './pageSetup';
import type { SheetBuilder } from './sheetBuilder';

const SPAN: Span = { from: 'B', to: 'J' };
const ROW = { pruefpunkte: 4, wechsel: 19 } as const;
/** The Rücksprachen begin beside the column of the Prüfpunkte, which is far too wide for a date. */
const WECHSEL_COLUMN = columnNumber('C');
const STEPS: Span = { from: 'H', to: 'J' };
/** Rows that each step of the explanation takes beside the Prüfpunkte. */
const STEP_ROWS = 2;

/** Builds the sheet. The Prüfpunkte never grow; the Rücksprachen do, with nothing below them. */
export function buildGespraechSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(GESPRAECH_BLATT);
  const [id = 0, pruefpunkt = 0] = listWidths(PRUEFLISTE_VORLAGE);
  sheet.widths([id, pruefpunkt, ...listWidths(RUECKSPRACHEN_VORLAGE)]);
  sheet.hideColumn('A');
  putTitle(sheet, SPAN, GESPRAECH_TEXT.titel);
  putCaseLine(sheet, SPAN, GESPRAECH_TEXT.untertitel);
  sheet.height(3, 8);
  putPruefpunkte(sheet);
  putWechsel(sheet);
  sheet.finish('C7');
  setUpPage(builder, sheet, { orientation: 'landscape', onePage: false, area: '$B:$J', repeat: '$1:$2' });
}

function putPruefpunkte(sheet: SheetBuilder): void {
  putSection(sheet, SPAN, ROW.pruefpunkte, GESPRAECH_TEXT.pruefpunkte);
  sheet.band(
    `B${ROW.pruefpunkte + 1}:J${ROW.pruefpunkte + 1}`,
    GESPRAECH_TEXT.pruefpunkteErklaerung,
    'erklaerung',
  );
  sheet.height(ROW.pruefpunkte + 1, 20);
  const table = { column: 1, row: ROW.pruefpunkte + 2 };
  putListTable(
    sheet,
    PRUEFLISTE_VORLAGE,
    table,
    PRUEFPUNKTE.map(({ id, label }) => [id, label]),
  );
  sheet.band(`${STEPS.from}${table.row}:${STEPS.to}${table.row}`, GESPRAECH_TEXT.vorgehen, 'kopfNeben');
  GESPRAECH_TEXT.schritte.forEach((text, index) => {
    const row = table.row + 1 + index * STEP_ROWS;
    sheet.band(`${STEPS.from}${row}:${STEPS.to}${row + STEP_ROWS - 1}`, text, 'hinweis');
  });
  sheet.height(ROW.wechsel - 1, 10);
}

function putWechsel(sheet: SheetBuilder): void {
  putSection(sheet, SPAN, ROW.wechsel, GESPRAECH_TEXT.wechsel);
  sheet.band(`B${ROW.wechsel + 1}:J${ROW.wechsel + 1}`, GESPRAECH_TEXT.wechselErklaerung, 'erklaerung');
  sheet.height(ROW.wechsel + 1, 20);
  putListTable(sheet, RUECKSPRACHEN_VORLAGE, { column: WECHSEL_COLUMN, row: ROW.wechsel + 2 });
  sheet.put(`B${ROW.wechsel + 3}`, GESPRAECH_TEXT.wechselZeile, 'erklaerung');
}
