/** Sheet „Profiling“: Stammdaten, the Handlungsbedarfe, Prognose and Profillage. */
import type { Einzelfeld } from '../../src/fall/rawFall';
import { BEDARFSLISTE, FALL_BLATT } from '../../src/fall/listen';
import { BEDARFE, STUFEN } from '../../src/rules/vocabulary';
import {
  EINSCHAETZUNG_TEXT,
  ERGEBNIS_HINWEIS,
  ERGEBNIS_TEXT,
  FELD_TEXT,
} from '../../src/fall/listen.vorlage';
import { BLATT } from '../../src/mappe/layout';
import { PROFILING_TEXT } from './sheetTexts';
import type { TemplateBuilder } from './builder';
import { putInput, putResult } from './fields';
import { putCaseLine, putLegend, putSection, putTitle, type Span } from './heading';
import { setUpPage } from './pageSetup';
import { stufenText } from './passSheet';
import { putRatings } from './ratings';
import type { SheetBuilder } from './sheetBuilder';

const SPAN: Span = { from: 'B', to: 'G' };
const TABLE_ROW = 18;
const ROW = {
  legend: 3,
  stammdaten: 4,
  bedarfe: 10,
  stufen: 12,
  table: TABLE_ROW,
  profillage: TABLE_ROW + BEDARFE.length + 2,
} as const;
const LAST_ROW = ROW.profillage + 5;
const STAMMDATEN_LINKS: readonly Einzelfeld[] = ['name', 'kundennummer', 'fachkraft', 'bisherigeBetreuung'];
const STAMMDATEN_RECHTS: readonly Einzelfeld[] = ['geburtsdatum', 'zugang', 'neukunde', 'stichtag'];

/** Builds the sheet. */
export function buildProfilingSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(FALL_BLATT.profiling);
  sheet.widths([30, 20, 26, 7, 26, 14, 28]);
  sheet.hideColumn('A');
  putTitle(sheet, SPAN, PROFILING_TEXT.titel);
  putCaseLine(sheet, SPAN, PROFILING_TEXT.untertitel);
  putLegend(sheet, ROW.legend, { text: 'B', eingabe: 'C', ergebnis: { from: 'E', to: 'F' } });
  sheet.link(`G${ROW.legend}`, PROFILING_TEXT.anleitung, `${BLATT.anleitung}!A1`);
  putStammdaten(sheet);
  putStufen(sheet);
  putRatings(sheet, {
    liste: BEDARFSLISTE,
    row: ROW.table,
    rowHeight: 32,
  });
  putProfillage(sheet);
  sheet.finish('C5');
  setUpPage(builder, sheet, {
    orientation: 'portrait',
    onePage: true,
    area: `$B$1:$G$${LAST_ROW}`,
    repeat: '$1:$2',
  });
}

function putStammdaten(sheet: SheetBuilder): void {
  putSection(sheet, SPAN, ROW.stammdaten, PROFILING_TEXT.stammdaten);
  const put = (feld: Einzelfeld, label: string, input: string): void => {
    sheet.put(label, FELD_TEXT[feld].label, label.startsWith('E') ? 'labelRechts' : 'label');
    putInput(sheet, feld, input);
  };
  STAMMDATEN_LINKS.forEach((feld, index) =>
    put(feld, `B${ROW.stammdaten + 1 + index}`, `C${ROW.stammdaten + 1 + index}`),
  );
  STAMMDATEN_RECHTS.forEach((feld, index) => {
    const row = ROW.stammdaten + 1 + index;
    put(feld, `E${row}`, `F${row}`);
    sheet.put(`G${row}`, FELD_TEXT[feld].hinweis, 'hinweis');
    sheet.height(row, 27);
  });
}

/** The legend of the Stufen, directly above the table. */
function putStufen(sheet: SheetBuilder): void {
  putSection(sheet, SPAN, ROW.bedarfe, PROFILING_TEXT.bedarfe);
  sheet.band(
    `B${ROW.bedarfe + 1}:G${ROW.bedarfe + 1}`,
    `${PROFILING_TEXT.bedarfeErklaerung}\n${EINSCHAETZUNG_TEXT}`,
    'erklaerung',
  );
  sheet.height(ROW.bedarfe + 1, 40);
  [...STUFEN, '?' as const].forEach((stufe, index) => {
    const row = ROW.stufen + index;
    sheet.put(`B${row}`, stufe, 'stufenZahl');
    sheet.put(`C${row}`, stufenText(stufe).text, 'stufenText');
    sheet.height(row, 16);
  });
  sheet.height(ROW.table - 1, 6);
}

function putProfillage(sheet: SheetBuilder): void {
  sheet.height(ROW.profillage - 1, 10);
  putSection(sheet, SPAN, ROW.profillage, PROFILING_TEXT.profillage);
  const line = (row: number, label: string, hint: string): string => {
    sheet.band(`B${row}:D${row}`, label, 'label');
    sheet.band(`F${row}:G${row}`, hint, 'hinweis');
    sheet.height(row, 27);
    return `E${row}`;
  };
  const input = (row: number, feld: Einzelfeld): void =>
    putInput(sheet, feld, line(row, FELD_TEXT[feld].label, FELD_TEXT[feld].hinweis));
  const first = ROW.profillage + 1;
  input(first, 'prognoseArbeitsmarkt');
  input(first + 1, 'dominierend');
  const errechnet = line(first + 2, ERGEBNIS_TEXT.profillageErrechnet, ERGEBNIS_HINWEIS);
  putResult(sheet, 'profillageErrechnet', errechnet, 'ergebnis');
  input(first + 3, 'festgelegteProfillage');
  input(first + 4, 'festlegungBegruendung');
  sheet.startHeight(first + 4, 54);
}
