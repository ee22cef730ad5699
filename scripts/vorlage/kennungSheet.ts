/** Sheet „Kennung“: Tabellenblatt 2, „Bestimmung der bFM-Kennung“, with the seven marks in B14:B20. */
import type { Einzelfeld } from '../../src/fall/rawFall';
import { type ErgebnisFeld, FALL_BLATT, FALL_FELDER, MARKEN_FELDER } from '../../src/fall/listen';
import { FESTLEGUNG_LABEL, FESTLEGUNGEN, type Festlegung } from '../../src/rules/vocabulary';
import {
  ERGEBNIS_HINWEIS,
  ERGEBNIS_TEXT,
  FELD_TEXT,
  FINGERABDRUCK_HINWEIS,
} from '../../src/fall/listen.vorlage';
import { KENNUNG_TEXT, MARKE_TEXT } from './sheetTexts';
import type { TemplateBuilder } from './builder';
import { putInput, putResult } from './fields';
import { putCaseLine, putLegend, putSection, putTitle, type Span } from './heading';
import { putKontrolle } from './kontrolleSheets';
import { setUpPage } from './pageSetup';
import type { SheetBuilder } from './sheetBuilder';
import { RICH } from './accents';
import type { StyleName } from './styles';
import { validation } from './validations';

const SPAN: Span = { from: 'A', to: 'C' };
/** The marks stand where they stood in the Wuppertaler Integrationstool; everything else goes around them. */
const MARKS = { first: 14, last: 20 } as const;
const MARK_RANGE = `B${MARKS.first}:B${MARKS.last}`;
/** What came later stands below, so that no cell of the beginning has moved. */
const SPAETERES: readonly Einzelfeld[] = ['geprueftVon', 'geprueftAm', 'geprueftKennung', 'paragraph10Grund'];
const EINSCHAETZUNG: readonly Einzelfeld[] = [
  'verdichtung',
  'verdichtungBegruendung',
  'fmEinschaetzung',
  'fmGrund',
  'exterPlatzFrei',
  'fachteam',
  'paragraph428',
];
/** Fields of the block above that take free text. */
const GROWING: readonly Einzelfeld[] = ['verdichtungBegruendung', 'fmGrund'];

/** What the workbook decides by itself stands below everything. */
const KONTROLLE = { first: 48, last: 52 } as const;

/** Room for about 2000 characters over the whole width; rows of joined cells do not grow. */
const BEGRUENDUNG_HEIGHT = 196;
/** Characters of a label that fit into one line of column A. */
const LABEL_CHARACTERS = 38;
const EXPLANATION_LINES = 2;

/** Builds the sheet of a Fallmappe: it also shows what the workbook decides by itself. */
export function buildKennungSheet(builder: TemplateBuilder): void {
  build(builder, true);
}

/** Builds the sheet of an Übungsmappe: nothing on it says the answer. */
export function buildKennungOhneKontrolle(builder: TemplateBuilder): void {
  build(builder, false);
}

function build(builder: TemplateBuilder, mitKontrolle: boolean): void {
  const sheet = builder.addSheet(FALL_BLATT.kennung);
  sheet.widths([38, 37, 45]);
  putTitle(sheet, SPAN, KENNUNG_TEXT.titel);
  putCaseLine(sheet, SPAN, KENNUNG_TEXT.untertitel);
  putLegend(sheet, 3, { text: 'A', eingabe: 'B', ergebnis: { from: 'C', to: 'C' } });
  sheet.height(4, 8);
  putPerson(sheet);
  putErrechnet(sheet);
  putMarks(sheet);
  putEinschaetzung(sheet);
  putBetreuung(sheet);
  putSpaeteres(sheet);
  if (mitKontrolle) putKontrolle(sheet, SPAN, KONTROLLE.first);
  sheet.finish(`B${MARKS.first}`);
  const area = `$A$1:$C$${mitKontrolle ? KONTROLLE.last : KONTROLLE.first - 2}`;
  setUpPage(builder, sheet, { orientation: 'portrait', onePage: true, area, repeat: '$1:$2' });
}

function putPerson(sheet: SheetBuilder): void {
  (['name', 'kundennummer'] as const).forEach((feld, index) => {
    const row = 5 + index;
    const source = FALL_FELDER[feld].name;
    sheet.put(`A${row}`, FELD_TEXT[feld].label, 'label');
    sheet.formula(`B${row}`, `IF(${source}="","",${source})`, '', 'spiegel');
    sheet.height(row, 20);
  });
}

function result(
  sheet: SheetBuilder,
  row: number,
  feld: ErgebnisFeld,
  style: StyleName,
  hint = ERGEBNIS_HINWEIS,
): void {
  sheet.put(`A${row}`, ERGEBNIS_TEXT[feld], 'label');
  putResult(sheet, feld, `B${row}`, style);
  sheet.put(`C${row}`, hint, 'hinweis');
}

function putErrechnet(sheet: SheetBuilder): void {
  putSection(sheet, SPAN, 7, KENNUNG_TEXT.ergebnis);
  result(sheet, 8, 'kennungErrechnet', 'ergebnisGross');
  sheet.height(8, 28);
  sheet.band('A9:C9', KENNUNG_TEXT.abweichung, 'erklaerung');
  sheet.height(9, 42);
  sheet.height(10, 6);
}

function putMarks(sheet: SheetBuilder): void {
  putSection(sheet, SPAN, 11, KENNUNG_TEXT.festlegung);
  sheet.band('A12:C12', KENNUNG_TEXT.festlegungErklaerung, 'erklaerung');
  sheet.height(12, 18);
  sheet.put('A13', KENNUNG_TEXT.spalteFestlegung, 'kopf');
  sheet.put('B13', KENNUNG_TEXT.spalteMarke, 'kopfMitte');
  sheet.put('C13', KENNUNG_TEXT.spalteErlaeuterung, 'kopf');
  sheet.height(13, 20);
  FESTLEGUNGEN.forEach((festlegung, index) => putMark(sheet, MARKS.first + index, festlegung));
  sheet.validate(
    validation(MARK_RANGE, MARKEN_FELDER.wahrscheinlich.spalte, KENNUNG_TEXT.festlegung, KENNUNG_TEXT.marke),
  );
  const tooMany = `COUNTA($B$${MARKS.first}:$B$${MARKS.last})>1`;
  sheet.lookIf(MARK_RANGE, `AND(B${MARKS.first}<>"",${tooMany})`, 'falsch');
  sheet.formula('A21', `IF(${tooMany},"${KENNUNG_TEXT.zuVieleMarken}","")`, '', 'warnung');
  sheet.height(21, 18);
  result(sheet, 22, 'kennungGeprueft', 'ergebnisGross');
  sheet.height(22, 28);
  sheet.height(23, 10);
}

function putMark(sheet: SheetBuilder, row: number, festlegung: Festlegung): void {
  const { gruppe, erlaeuterung } = MARKE_TEXT[festlegung];
  const label = FESTLEGUNG_LABEL[festlegung];
  const head = gruppe === '' || gruppe === label ? [] : [{ Text: `${gruppe}\n`, Font: RICH.fett }];
  sheet.rich(
    `A${row}`,
    [...head, { Text: label, Font: RICH.normal }],
    gruppe === '' ? 'marke' : 'markeNeueGruppe',
  );
  sheet.style(`B${row}`, 'eingabeMarke');
  sheet.put(`C${row}`, erlaeuterung, gruppe === '' ? 'festKlein' : 'festKleinNeueGruppe');
  sheet.nameCell(MARKEN_FELDER[festlegung].name, `B${row}`);
  const lines = head.length + Math.ceil(label.length / LABEL_CHARACTERS);
  sheet.height(row, 12.5 * Math.max(lines, EXPLANATION_LINES) + 3);
}

function putEinschaetzung(sheet: SheetBuilder): void {
  putSection(sheet, SPAN, 24, KENNUNG_TEXT.einschaetzung);
  EINSCHAETZUNG.forEach((feld, index) => {
    const row = 25 + index;
    sheet.put(`A${row}`, FELD_TEXT[feld].label, 'label');
    putInput(sheet, feld, `B${row}`);
    sheet.put(`C${row}`, FELD_TEXT[feld].hinweis, 'hinweis');
    if (GROWING.includes(feld)) sheet.startHeight(row, 30);
    else sheet.height(row, feld === 'fmEinschaetzung' ? 27 : 21);
  });
  sheet.height(32, 10);
}

function putBetreuung(sheet: SheetBuilder): void {
  putSection(sheet, SPAN, 33, KENNUNG_TEXT.betreuung);
  result(sheet, 34, 'betreuung', 'ergebnisGross');
  sheet.startHeight(34, 26);
  sheet.band('A35:C35', `${ERGEBNIS_TEXT.begruendung}: ${KENNUNG_TEXT.begruendungHinweis}`, 'label');
  sheet.height(35, 20);
  sheet.band('A36:C36', '', 'ergebnisText');
  putResult(sheet, 'begruendung', 'A36', 'ergebnisText');
  sheet.height(36, BEGRUENDUNG_HEIGHT);
  sheet.band('A37:C37', KENNUNG_TEXT.vorschlag, 'erklaerung');
  sheet.height(37, 36);
  result(sheet, 38, 'regelwerk', 'ergebnis');
  result(sheet, 39, 'berechnetAm', 'ergebnisZeitpunkt');
  result(sheet, 40, 'fingerabdruck', 'ergebnis', FINGERABDRUCK_HINWEIS);
  [38, 39, 40].forEach((row) => sheet.height(row, 19));
}

function putSpaeteres(sheet: SheetBuilder): void {
  sheet.height(41, 10);
  putSection(sheet, SPAN, 42, KENNUNG_TEXT.bestaetigung);
  SPAETERES.forEach((feld, index) => {
    const row = 43 + index;
    sheet.put(`A${row}`, FELD_TEXT[feld].label, 'label');
    putInput(sheet, feld, `B${row}`);
    sheet.put(`C${row}`, FELD_TEXT[feld].hinweis, 'hinweis');
    sheet.height(row, 21);
  });
}
