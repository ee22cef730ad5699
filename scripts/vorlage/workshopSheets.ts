/** Sheets of the Workshop with nothing computed on them: the first page, the Urteile, the minutes. */
import { AUSWERTUNG } from '../../src/bereiche/workshop/listen';
import {
  ABSPRACHEN_VORLAGE,
  PROTOKOLL_VORLAGE,
  URTEILE_VORLAGE,
} from '../../src/bereiche/workshop/listen.vorlage';
import { WORKSHOP_BLATT } from '../../src/bereiche/workshop/regeln/vokabular';
import type { TemplateBuilder } from './builder';
import { cellAt, columnName } from './cells';
import { putField, putResultCells } from './fields';
import { putExplainedSection, putSection, putTitle, type Span } from './heading';
import { listWidths, putListTable } from './listTable';
import { setUpPage } from './pageSetup';
import { resultValidation } from './validations';
import { BLATT_TEXT, PROTOKOLL_TEXT, START_TEXT, URTEILE_TEXT } from './workshopTexte';

const START_SPAN: Span = { from: 'A', to: 'B' };
const START_WIDTHS = [34, 62];
const HINT_HEIGHT = 46;
const LINE_HEIGHT = 20;
const EXPLANATION_HEIGHT = 32;

/** The first page: what has to be known before, how the results stand, and what is where. */
export function buildWorkshopSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(WORKSHOP_BLATT.start);
  sheet.widths(START_WIDTHS);
  putTitle(sheet, START_SPAN, START_TEXT.titel);
  sheet.put('A2', START_TEXT.untertitel, 'fallzeile');
  sheet.height(3, 8);
  putSection(sheet, START_SPAN, 4, START_TEXT.beachten);
  START_TEXT.hinweise.forEach(([kern, satz], index) => {
    sheet.put(`A${5 + index}`, kern, 'warnungMehrzeilig');
    sheet.put(`B${5 + index}`, satz, 'absatz');
    sheet.height(5 + index, HINT_HEIGHT);
  });
  const stand = 6 + START_TEXT.hinweise.length;
  const rows = { sections: stand, explanations: stand + 1, height: EXPLANATION_HEIGHT };
  putExplainedSection(sheet, START_SPAN, rows, START_TEXT.stand, START_TEXT.standErklaerung);
  const felder = Object.values(AUSWERTUNG);
  putResultCells(sheet, { column: 1, row: stand + 2 }, felder);
  const blaetter = stand + felder.length + 3;
  putSection(sheet, START_SPAN, blaetter, START_TEXT.blaetter);
  const namen = Object.keys(BLATT_TEXT) as (keyof typeof BLATT_TEXT)[];
  namen.forEach((each, index) => {
    const row = blaetter + 1 + index;
    sheet.link(`A${row}`, WORKSHOP_BLATT[each], `'${WORKSHOP_BLATT[each]}'!A1`);
    sheet.put(`B${row}`, BLATT_TEXT[each], 'label');
    sheet.height(row, LINE_HEIGHT);
  });
  sheet.finish('A4');
  setUpPage(builder, sheet, {
    orientation: 'portrait',
    onePage: true,
    area: `$A$1:$B$${blaetter + namen.length}`,
    repeat: '$1:$2',
  });
}

const URTEILE_ROW = { sections: 4, explanations: 5, height: EXPLANATION_HEIGHT, table: 6 } as const;
/** Rows that are there from the beginning, so that files of a usual workshop are written in few pieces. */
const URTEILE_ROWS = 3000;

/** What was read in: one table that the program writes. Its blank rows have no cells of their own. */
export function buildUrteileSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(WORKSHOP_BLATT.urteile);
  const widths = listWidths(URTEILE_VORLAGE);
  const span: Span = { from: 'A', to: columnName(widths.length) };
  const { table } = URTEILE_ROW;
  sheet.widths(widths);
  sheet.columnStyle(`${span.from}:${span.to}`, 'urteil');
  putTitle(sheet, span, URTEILE_TEXT.titel);
  sheet.put('A2', URTEILE_TEXT.untertitel, 'fallzeile');
  sheet.height(3, 8);
  putExplainedSection(sheet, span, URTEILE_ROW, URTEILE_TEXT.abschnitt, URTEILE_TEXT.erklaerung);
  Object.values(URTEILE_VORLAGE.liste.spalten).forEach(({ kopf }, index) => {
    sheet.put(cellAt(index + 1, table), kopf, 'kopf');
  });
  sheet.height(table, 24);
  sheet.table(URTEILE_VORLAGE.liste.name, `A${table}`, `${span.to}${table + URTEILE_ROWS}`);
  sheet.validate(resultValidation(`A${table + 1}:${span.to}${table + URTEILE_ROWS}`));
  sheet.finish(`A${table + 1}`, table);
  setUpPage(builder, sheet, {
    orientation: 'portrait',
    onePage: false,
    area: `$A:$${span.to}`,
    repeat: `$1:$${table}`,
  });
}

const PROTOKOLL_ROW = { fields: 4, sections: 7, explanations: 8, height: 44, table: 9 } as const;
/** As many as fit on the page. */
const ABSPRACHEN_ROWS = 14;

/** The minutes: a head, and a row for each thing that was agreed. */
export function buildProtokollSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(WORKSHOP_BLATT.protokoll);
  const widths = listWidths(ABSPRACHEN_VORLAGE);
  const span: Span = { from: 'A', to: columnName(widths.length) };
  sheet.widths(widths);
  putTitle(sheet, span, PROTOKOLL_TEXT.titel);
  sheet.put('A2', PROTOKOLL_TEXT.untertitel, 'fallzeile');
  sheet.height(3, 8);
  PROTOKOLL_VORLAGE.forEach(({ feld, ...texte }, index) => {
    const row = PROTOKOLL_ROW.fields + index;
    sheet.put(`A${row}`, texte.titel, 'label');
    sheet.band(`B${row}:D${row}`, '', 'eingabeText');
    putField(sheet, feld, `B${row}`, texte);
    sheet.height(row, LINE_HEIGHT);
  });
  putExplainedSection(sheet, span, PROTOKOLL_ROW, PROTOKOLL_TEXT.abschnitt, PROTOKOLL_TEXT.erklaerung);
  const leere = Array.from({ length: ABSPRACHEN_ROWS }, (): string[] => []);
  putListTable(sheet, ABSPRACHEN_VORLAGE, { column: 1, row: PROTOKOLL_ROW.table }, leere);
  sheet.finish(`A${PROTOKOLL_ROW.table + 1}`, PROTOKOLL_ROW.table);
  setUpPage(builder, sheet, {
    orientation: 'portrait',
    onePage: false,
    area: `$A:$${span.to}`,
    repeat: `$1:$2`,
  });
}
