/** Sheet „Förderziele“: gate question, Ressourcenbereiche, goals, § 16a and the Förderzielmatrix of fa:z. */
import type { Einzelfeld } from '../../src/fall/rawFall';
import { FALL_BLATT, MATRIXLISTE, PARAGRAPH_16A_FELDER, RESSOURCENLISTE } from '../../src/fall/listen';
import { koepfe } from '../../src/listen/liste';
import { FOERDERZIELMATRIX, type MatrixRow } from '../../src/rules/foerderzielmatrix';
import {
  FOERDERZIELE,
  PARAGRAPH_16A,
  PARAGRAPH_16A_LABEL,
  RESSOURCENBEREICHE,
  STUFEN,
  type MatrixZustand,
} from '../../src/rules/vocabulary';
import {
  AKTIVE_VERMITTLUNG_HINWEIS,
  EINSCHAETZUNG_TEXT,
  ERGEBNIS_TEXT,
  FELD_TEXT,
} from '../../src/fall/listen.vorlage';
import { FOERDERZIELE_TEXT } from './sheetTexts';
import type { TemplateBuilder } from './builder';
import { cellAt } from './cells';
import { putField, putInput, putResult } from './fields';
import { putCaseLine, putLegend, putSection, putTitle, type Span } from './heading';
import { setUpPage } from './pageSetup';
import { stufenText } from './passSheet';
import { putRatings } from './ratings';
import type { SheetBuilder } from './sheetBuilder';
import { resultValidation } from './validations';

const SPAN: Span = { from: 'B', to: 'F' };
const RESSOURCEN_ROW = 7;
const ZIELE_ROW = RESSOURCEN_ROW + RESSOURCENBEREICHE.length + 4;
const ROW = {
  frage: 4,
  ressourcen: RESSOURCEN_ROW,
  ziele: ZIELE_ROW,
  paragraph16a: ZIELE_ROW + 6,
  matrix: ZIELE_ROW + 11,
} as const;
const LAST_ROW = ROW.matrix + 3 + FOERDERZIELMATRIX.length;

/** Builds the sheet. */
export function buildFoerderzieleSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(FALL_BLATT.foerderziele);
  sheet.widths([30, 39, 23, 24, 23, 28]);
  sheet.hideColumn('A');
  putTitle(sheet, SPAN, FOERDERZIELE_TEXT.titel);
  putCaseLine(sheet, SPAN, FOERDERZIELE_TEXT.untertitel);
  putLegend(sheet, 3, { text: 'B', eingabe: 'D', ergebnis: { from: 'E', to: 'F' } });
  putSection(sheet, SPAN, ROW.frage, FOERDERZIELE_TEXT.frage);
  putLabelled(sheet, ROW.frage + 1, 'direktVermittelbar');
  sheet.height(ROW.frage + 2, 8);
  putRessourcen(sheet);
  putZiele(sheet);
  putParagraph16a(sheet);
  putMatrix(sheet);
  sheet.finish('D5');
  const area = `$B$1:$F$${LAST_ROW}`;
  setUpPage(builder, sheet, { orientation: 'portrait', onePage: true, area, repeat: '$1:$2' });
}

/** Label and hint around the field of a row; the cell between them is its input or result. */
function putLine(sheet: SheetBuilder, row: number, label: string, hint: string): string {
  sheet.band(`B${row}:C${row}`, label, 'label');
  sheet.band(`E${row}:F${row}`, hint, 'hinweis');
  sheet.height(row, 27);
  return `D${row}`;
}

function putLabelled(sheet: SheetBuilder, row: number, feld: Einzelfeld): void {
  putInput(sheet, feld, putLine(sheet, row, FELD_TEXT[feld].label, FELD_TEXT[feld].hinweis));
}

function putRessourcen(sheet: SheetBuilder): void {
  putSection(sheet, SPAN, ROW.ressourcen, FOERDERZIELE_TEXT.ressourcen);
  const stufen = [...STUFEN, '?' as const]
    .map((stufe) => `${stufe} = ${stufenText(stufe).text}`)
    .join('   ·   ');
  const erklaerung = `${stufen}\n${EINSCHAETZUNG_TEXT}`;
  sheet.band(`B${ROW.ressourcen + 1}:F${ROW.ressourcen + 1}`, erklaerung, 'erklaerung');
  sheet.height(ROW.ressourcen + 1, 40);
  putRatings(sheet, {
    liste: RESSOURCENLISTE,
    row: ROW.ressourcen + 2,
    rowHeight: 30,
  });
  sheet.height(ROW.ziele - 1, 8);
}

function putZiele(sheet: SheetBuilder): void {
  putSection(sheet, SPAN, ROW.ziele, FOERDERZIELE_TEXT.ziele);
  putLabelled(sheet, ROW.ziele + 1, 'foerderziel');
  putLabelled(sheet, ROW.ziele + 2, 'entwicklungsziel');
  putLabelled(sheet, ROW.ziele + 3, 'qualifizierungAbgeschlossen');
  const cell = putLine(sheet, ROW.ziele + 4, ERGEBNIS_TEXT.aktiveVermittlung, AKTIVE_VERMITTLUNG_HINWEIS);
  putResult(sheet, 'aktiveVermittlung', cell, 'ergebnis');
  sheet.height(ROW.paragraph16a - 1, 8);
}

/** The four services side by side: two in each row. */
function putParagraph16a(sheet: SheetBuilder): void {
  putSection(sheet, SPAN, ROW.paragraph16a, FOERDERZIELE_TEXT.paragraph16a);
  sheet.band(
    `B${ROW.paragraph16a + 1}:F${ROW.paragraph16a + 1}`,
    FOERDERZIELE_TEXT.paragraph16aErklaerung,
    'erklaerung',
  );
  PARAGRAPH_16A.forEach((leistung, index) => {
    const row = ROW.paragraph16a + 2 + Math.floor(index / 2);
    const [label, input] = index % 2 === 0 ? [`B${row}`, `C${row}`] : [`D${row}`, `E${row}`];
    const text = PARAGRAPH_16A_LABEL[leistung];
    sheet.put(label, text, index % 2 === 0 ? 'label' : 'labelRechts');
    const eingabe = FOERDERZIELE_TEXT.paragraph16aEingabe;
    putField(sheet, PARAGRAPH_16A_FELDER[leistung], input, { titel: text, eingabe });
    sheet.height(row, 21);
  });
  sheet.height(ROW.matrix - 1, 8);
}

function putMatrix(sheet: SheetBuilder): void {
  putSection(sheet, SPAN, ROW.matrix, FOERDERZIELE_TEXT.matrix);
  sheet.band(`B${ROW.matrix + 1}:F${ROW.matrix + 1}`, FOERDERZIELE_TEXT.matrixErklaerung, 'erklaerung');
  sheet.height(ROW.matrix + 1, 27);
  const head = ROW.matrix + 2;
  koepfe(MATRIXLISTE).forEach((column, index) =>
    sheet.put(cellAt(index + 1, head), column, index < 2 ? 'kopf' : 'kopfMitte'),
  );
  sheet.height(head, 22);
  FOERDERZIELMATRIX.forEach((row, index) => putMatrixRow(sheet, head + 1 + index, row));
  const last = head + FOERDERZIELMATRIX.length;
  sheet.table(MATRIXLISTE.name, `A${head}`, `F${last}`);
  sheet.validate(resultValidation(`C${head + 1}:F${last}`));
  const [first, range] = [`C${head + 1}`, `C${head + 1}:F${last}`];
  sheet.lookIf(range, `${first}="${'Entwicklungsziel' satisfies MatrixZustand}"`, 'vereinbart');
  sheet.lookIf(range, `${first}="${'nicht relevant' satisfies MatrixZustand}"`, 'nichtRelevant');
  const ohneZeile = RESSOURCENBEREICHE.find(({ id }) =>
    FOERDERZIELMATRIX.every(({ bereich }) => id !== bereich),
  );
  sheet.band(
    `B${last + 1}:F${last + 1}`,
    `${ohneZeile?.label ?? ''}: ${FOERDERZIELE_TEXT.ohneMatrixzeile}`,
    'erklaerung',
  );
  sheet.height(last + 1, 18);
}

/** A row as it is for an empty case: its one possible cell is offen. */
function putMatrixRow(sheet: SheetBuilder, row: number, matrixRow: MatrixRow): void {
  const label = RESSOURCENBEREICHE.find(({ id }) => id === matrixRow.bereich)?.label ?? '';
  sheet.put(`A${row}`, matrixRow.bereich, 'technik');
  sheet.put(`B${row}`, label, 'fest');
  FOERDERZIELE.forEach((ziel) => {
    const column = Object.keys(MATRIXLISTE.spalten).indexOf(ziel) + 1;
    const zustand: MatrixZustand = ziel === matrixRow.foerderziel ? 'offen' : 'nicht relevant';
    sheet.put(cellAt(column, row), zustand, 'ergebnisMatrix');
  });
  sheet.height(row, 27);
}
