/** Sheet „Haus“: of a Hausvorlage with what the house says of itself and its release, of other workbooks with which release they hold. */
import { HAUSHALT, GETEILTE_BEDARFE } from '../../src/bereiche/fallliste';
import { HAUSHALT_VORLAGE } from '../../src/bereiche/fallliste/listen.vorlage';
import { FREIGABE_FELDER, HAUS_UEBERNOMMEN } from '../../src/bereiche/haus/listen';
import { HAUS_BLATT } from '../../src/bereiche/haus/regeln/vokabular';
import { HAUS_VORLAGE } from '../../src/bereiche/plan/listen.vorlage';
import { HAUSSTAND_FELDER } from '../../src/mappe/hausstand';
import { BEDARFE } from '../../src/rules/vocabulary';
import type { TemplateBuilder } from './builder';
import { putField, putResultCells } from './fields';
import { HAUS_TEXT } from './hausTexte';
import { putExplainedSection, putTitle, type Span } from './heading';
import { putListTable } from './listTable';
import { setUpPage } from './pageSetup';
import type { SheetBuilder } from './sheetBuilder';

/** Column A holds the Ids of a table, which are nothing for people. */
const SPAN: Span = { from: 'B', to: 'D' };
const WIDTHS = [8, 34, 38, 16] as const;
const EXPLANATION_HEIGHT = 44;
const FIELD_HEIGHT = 42;
const FIRST_ROW = 4;

/** The sheet of a Fallmappe. */
export function buildHausstandSheet(builder: TemplateBuilder): void {
  const sheet = begin(builder, HAUS_TEXT.untertitel);
  finish(builder, sheet, putStand(sheet));
}

/** The sheet of a list of cases: also what a household shares. */
export function buildListenhausSheet(builder: TemplateBuilder): void {
  const sheet = begin(builder, HAUS_TEXT.untertitelListe);
  finish(builder, sheet, putHaushalt(sheet, putStand(sheet) + 2));
}

/** The sheet of a Hausvorlage. */
export function buildHausSheet(builder: TemplateBuilder): void {
  const sheet = begin(builder, HAUS_TEXT.untertitelVorlage);
  section(sheet, FIRST_ROW, HAUS_TEXT.haus, HAUS_TEXT.hausErklaerung);
  const first = FIRST_ROW + 2;
  HAUS_VORLAGE.forEach(({ feld, ...texte }, index) => {
    const row = first + index;
    sheet.put(`B${row}`, texte.titel, 'label');
    putField(sheet, feld, `C${row}`, texte);
    sheet.startHeight(row, FIELD_HEIGHT);
  });
  const freigabe = first + HAUS_VORLAGE.length + 1;
  section(sheet, freigabe, HAUS_TEXT.freigabe, HAUS_TEXT.freigabeErklaerung);
  finish(builder, sheet, putResultCells(sheet, { column: 2, row: freigabe + 2 }, FREIGABE_FELDER));
}

/** The rows of what a household shares, with what holds until the house says otherwise; the answer is the last one. */
export function putHaushalt(sheet: SheetBuilder, row: number): number {
  section(sheet, row, HAUS_TEXT.haushalt, HAUS_TEXT.haushaltErklaerung);
  const rows = HAUSHALT.schluessel.art === 'fest' ? HAUSHALT.schluessel.ids : [];
  const zeilen = rows.map((id) => {
    const bedarf = BEDARFE.find((each) => each.id === id);
    const istGemeinsam = GETEILTE_BEDARFE.some((each) => each === id);
    return [id, bedarf?.label ?? id, istGemeinsam ? 'ja' : 'nein'];
  });
  putListTable(sheet, HAUSHALT_VORLAGE, { column: 1, row: row + 2 }, zeilen);
  return row + 2 + zeilen.length;
}

function begin(builder: TemplateBuilder, untertitel: string): SheetBuilder {
  const sheet = builder.addSheet(HAUS_BLATT);
  sheet.widths(WIDTHS);
  sheet.hideColumn('A');
  putTitle(sheet, SPAN, HAUS_TEXT.titel);
  sheet.put(`${SPAN.from}2`, untertitel, 'fallzeile');
  sheet.height(3, 8);
  return sheet;
}

function finish(builder: TemplateBuilder, sheet: SheetBuilder, last: number): void {
  sheet.finish(`C${FIRST_ROW + 2}`);
  setUpPage(builder, sheet, {
    orientation: 'portrait',
    onePage: true,
    area: `$${SPAN.from}$1:$${SPAN.to}$${last}`,
    repeat: '$1:$2',
  });
}

function putStand(sheet: SheetBuilder): number {
  section(sheet, FIRST_ROW, HAUS_TEXT.stand, HAUS_TEXT.standErklaerung);
  return putResultCells(sheet, { column: 2, row: FIRST_ROW + 2 }, [...HAUSSTAND_FELDER, HAUS_UEBERNOMMEN]);
}

function section(sheet: SheetBuilder, row: number, titel: string, erklaerung: string): void {
  const rows = { sections: row, explanations: row + 1, height: EXPLANATION_HEIGHT };
  putExplainedSection(sheet, SPAN, rows, titel, erklaerung);
}
