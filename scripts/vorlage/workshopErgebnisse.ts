/** Sheets of the Workshop with results: agreement, both rounds as a chart, the heat map. */
import { AUSWERTUNG, GEMESSENES, UEBEREINSTIMMUNG, URTEILE } from '../../src/bereiche/workshop/listen';
import { STREUUNG_VORLAGE, UEBEREINSTIMMUNG_VORLAGE } from '../../src/bereiche/workshop/listen.vorlage';
import { STREUUNGEN, type Streuung, WORKSHOP_BLATT } from '../../src/bereiche/workshop/regeln/vokabular';
import { UEBUNGSPERSONEN } from '../../src/bereiche/uebung';
import type { ConditionalStyleName } from './accents';
import { CHART_FONT, THEN_AND_NOW } from './accents';
import type { TemplateBuilder } from './builder';
import { absolute, cellAt, columnName } from './cells';
import { check } from './excelize';
import { tagAlsText } from './gezaehlt';
import { putExplainedSection, putTitle, type Span } from './heading';
import { listWidths } from './listTable';
import { setUpPage } from './pageSetup';
import type { SheetBuilder } from './sheetBuilder';
import type { StyleName } from './styles';
import { resultValidation } from './validations';
import { RUNDEN_TEXT, STAND_TEXT, STREUUNG_TEXT, UEBEREINSTIMMUNG_TEXT } from './workshopTexte';

const ROW = { sections: 4, explanations: 5, table: 6, first: 7 } as const;
const LAST = ROW.table + GEMESSENES.length;
const FELDER = Object.keys(UEBEREINSTIMMUNG.spalten);

/** Column of a field of the table of agreement. */
const spalteVon = (feld: string): string => columnName(FELDER.indexOf(feld) + 1);

/** When it was computed, and that it no longer holds where it does not. @param dazu what else is said of it. */
function standformel(dazu = ''): string {
  const anzahl = `COUNTA(${URTEILE.name}[${URTEILE.spalten.stufe.kopf}])`;
  const vom = `"${STAND_TEXT.vom}"&${tagAlsText(AUSWERTUNG.am.name)}&"."`;
  const veraltet = `IF(${anzahl}=${AUSWERTUNG.urteile.name},"","${STAND_TEXT.veraltet}")`;
  return `IF(N(${AUSWERTUNG.am.name})=0,"${STAND_TEXT.keiner}",${veraltet}&${dazu}${vom})`;
}

/** One row per area, all Stufen above them, the words below. */
export function buildUebereinstimmungSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(WORKSHOP_BLATT.uebereinstimmung);
  const widths = listWidths(UEBEREINSTIMMUNG_VORLAGE);
  const span: Span = { from: 'B', to: columnName(widths.length) };
  sheet.widths(widths);
  sheet.hideColumn('A');
  putTitle(sheet, span, UEBEREINSTIMMUNG_TEXT.titel);
  sheet.formula('B2', standformel(), STAND_TEXT.keiner, 'fallzeile');
  sheet.height(3, 8);
  const { abschnitt, erklaerung } = UEBEREINSTIMMUNG_TEXT;
  putExplainedSection(sheet, span, { ...ROW, height: 58 }, abschnitt, erklaerung);
  Object.entries(UEBEREINSTIMMUNG.spalten).forEach(([feld, { kopf }], index) => {
    sheet.put(cellAt(index + 1, ROW.table), kopf, 'kopf');
    sheet.style(`${cellAt(index + 1, ROW.first)}:${cellAt(index + 1, LAST)}`, stilVon(feld));
  });
  GEMESSENES.forEach(({ id, label }, index) => {
    sheet.put(`A${ROW.first + index}`, id, 'fest');
    sheet.put(`B${ROW.first + index}`, label, 'fest');
    sheet.startHeight(ROW.first + index, 21);
  });
  sheet.height(ROW.table, 58);
  sheet.table(UEBEREINSTIMMUNG.name, `A${ROW.table}`, `${span.to}${LAST}`);
  sheet.validate(resultValidation(`C${ROW.first}:${span.to}${LAST}`));
  for (const [von, bis] of [
    ['alpha1', 'bis1'],
    ['alpha2', 'bis2'],
  ] as const) {
    const erste = `${spalteVon(von)}${ROW.first}`;
    sheet.lookIf(`${erste}:${spalteVon(bis)}${LAST}`, `ISNUMBER(${erste})`, 'dreiStellen');
  }
  sheet.finish(`B${ROW.first}`, ROW.table);
  setUpPage(builder, sheet, {
    orientation: 'landscape',
    onePage: true,
    area: `$B$1:$${span.to}$${LAST}`,
    repeat: `$1:$2`,
  });
}

function stilVon(feld: string): StyleName {
  if (feld === 'id' || feld === 'bereich') return 'fest';
  return feld === 'hinweis' ? 'ergebnisKlein' : 'ergebnisAnzahl';
}

/** Excelize takes rows of 20 points for 24 pixels. */
const CHART = { first: 'A4', rows: 34, width: 730, height: 34 * 24 } as const;

/** Both rounds side by side; a sheet of its own, so that it prints on one page. */
export function buildRundenSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(WORKSHOP_BLATT.runden);
  const span: Span = { from: 'A', to: 'H' };
  sheet.widths(Array.from({ length: 8 }, () => 11.5));
  putTitle(sheet, span, RUNDEN_TEXT.titel);
  sheet.put('A2', RUNDEN_TEXT.untertitel, 'fallzeile');
  const last = 3 + CHART.rows;
  for (let row = 3; row <= last; row += 1) sheet.height(row, 20);
  putChart(builder, sheet);
  sheet.style(`H${last}`, 'label');
  sheet.finish('A3');
  setUpPage(builder, sheet, { orientation: 'portrait', onePage: true, area: `$A$1:$H$${last}` });
}

function putChart(builder: TemplateBuilder, sheet: SheetBuilder): void {
  const zelle = (cell: string): string => `'${WORKSHOP_BLATT.uebereinstimmung}'!${absolute(cell)}`;
  const spalte = (feld: string): string =>
    `${zelle(`${spalteVon(feld)}${ROW.first}`)}:${absolute(`${spalteVon(feld)}${LAST}`)}`;
  const series = (['alpha1', 'alpha2'] as const).map((feld, index) => ({
    Name: zelle(`${spalteVon(feld)}${ROW.table}`),
    Categories: spalte('bereich'),
    Values: spalte(feld),
    Fill: { Type: 'pattern', Pattern: 1, Color: [THEN_AND_NOW[index] ?? ''] },
  }));
  check(
    builder.file.AddChart(sheet.name, CHART.first, {
      Type: builder.excelize.Bar,
      Series: series,
      Title: { Paragraph: [{ Text: RUNDEN_TEXT.diagramm, Font: { ...CHART_FONT, Bold: true } }] },
      Legend: { Position: 'top', Font: CHART_FONT },
      XAxis: { Font: CHART_FONT, ReverseOrder: true, TickLabelPosition: builder.excelize.ChartTickLabelLow },
      YAxis: { Font: CHART_FONT, Maximum: 1, MajorGridLines: true, NumFmt: { CustomNumFmt: '0.0' } },
      Dimension: { Width: CHART.width, Height: CHART.height },
      GapWidth: 40,
      ShowBlanksAs: 'gap',
      Format: { AltText: RUNDEN_TEXT.alternativ, Name: RUNDEN_TEXT.diagramm },
    }),
  );
}

const WORT_STIL: Readonly<Record<Streuung, ConditionalStyleName>> = {
  einig: 'einig',
  'nah beieinander': 'nahBeieinander',
  'weit auseinander': 'weitAuseinander',
  'zu wenige': 'zuWenige',
};
/** Conditional formats reach further than the rows that are there from the beginning. */
const MAX_PERSONEN = 100;

/** A row per person, a column per area; words from below to above, so that all areas fit across a page. */
export function buildStreuungSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(WORKSHOP_BLATT.streuung);
  const widths = listWidths(STREUUNG_VORLAGE);
  const to = columnName(widths.length);
  const span: Span = { from: 'A', to };
  sheet.widths(widths);
  putTitle(sheet, span, STREUUNG_TEXT.titel);
  const runde = `"${STAND_TEXT.runde}"&${AUSWERTUNG.runde.name}&". "&`;
  sheet.formula('A2', standformel(runde), STAND_TEXT.keiner, 'fallzeile');
  sheet.height(3, 8);
  const { abschnitt, erklaerung } = STREUUNG_TEXT;
  putExplainedSection(sheet, span, { ...ROW, height: 32 }, abschnitt, erklaerung);
  const last = ROW.table + UEBUNGSPERSONEN.length;
  Object.values(STREUUNG_VORLAGE.liste.spalten).forEach(({ kopf }, index) => {
    const istWort = index > 1;
    sheet.put(cellAt(index + 1, ROW.table), kopf, istWort ? 'kopfHochkantKlein' : 'kopf');
    const zellen = `${cellAt(index + 1, ROW.first)}:${cellAt(index + 1, last)}`;
    sheet.style(zellen, istWort ? 'ergebnisHochkant' : 'ergebnisKlein');
  });
  sheet.height(ROW.table, 122);
  for (let row: number = ROW.first; row <= last; row += 1) sheet.height(row, 48);
  sheet.table(STREUUNG_VORLAGE.liste.name, `A${ROW.table}`, `${to}${last}`);
  const worte = `C${ROW.first}:${to}${ROW.table + MAX_PERSONEN}`;
  for (const wort of STREUUNGEN) sheet.lookIf(worte, `C${ROW.first}="${wort}"`, WORT_STIL[wort]);
  sheet.validate(resultValidation(`A${ROW.first}:${to}${ROW.table + MAX_PERSONEN}`));
  sheet.finish(`A${ROW.first}`, ROW.table);
  setUpPage(builder, sheet, {
    orientation: 'landscape',
    onePage: false,
    area: `$A:$${to}`,
    repeat: `$${ROW.table}:$${ROW.table}`,
  });
}
