/**
 * Sheet „Plan“: goals and the steps towards them. Both tables grow downwards, and Excel refuses to push one table down for
 * another: so they stand side by side. The steps come first, because they fit on one screen and one page; the goals are
 * printed on the two pages beside it, their Ids on both.
 */
import { PLAN_DATUM, type ZIELE } from '../../src/bereiche/plan/listen';
import { SCHRITTE_VORLAGE, ZIELE_VORLAGE } from '../../src/bereiche/plan/listen.vorlage';
import { PLAN_BLATT } from '../../src/bereiche/plan/regeln/planVokabular';
import { PLAN_TEXT } from './sheetTexts';
import type { TemplateBuilder } from './builder';
import { columnName } from './cells';
import { putCaseLine, putExplainedSection, putTitle, type Span } from './heading';
import { putField } from './fields';
import { columnOf, listWidths, putListTable } from './listTable';
import { setUpPage } from './pageSetup';
import type { SheetBuilder } from './sheetBuilder';

const STEP_COLUMNS = listWidths(SCHRITTE_VORLAGE).length;
const GOALS_COLUMN = STEP_COLUMNS + 2;
const goal = (feld: keyof typeof ZIELE.spalten, offset = 0): string =>
  columnName(GOALS_COLUMN + columnOf(ZIELE_VORLAGE, feld) - 1 + offset);

const ID = goal('id');
const LAST = goal('ueberprueftAm');
/** One part per printed page; the Ids stand in front of the second and are repeated in front of the third. */
const STEPS: Span = { from: 'A', to: columnName(STEP_COLUMNS) };
const GOALS: Span = { from: goal('id', 1), to: goal('ressourcen', -1) };
const REVIEW: Span = { from: goal('ressourcen'), to: LAST };

const ROW = { datum: 3, sections: 4, explanations: 5, table: 6 } as const;
const GAP = 2;
/** So that each part is about as wide as a page. */
const PERCENT = 72;

/** Builds the sheet. */
export function buildPlanSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(PLAN_BLATT);
  sheet.widths([...listWidths(SCHRITTE_VORLAGE), GAP, ...listWidths(ZIELE_VORLAGE)]);
  putTitle(sheet, { from: 'A', to: LAST }, '');
  sheet.style(`${ID}${ROW.sections}`, 'abschnitt');
  putPart(sheet, STEPS, PLAN_TEXT.schritte, PLAN_TEXT.schritteErklaerung);
  putPart(sheet, GOALS, PLAN_TEXT.ziele, PLAN_TEXT.zieleErklaerung);
  putPart(sheet, REVIEW, PLAN_TEXT.ueberpruefung, PLAN_TEXT.ueberpruefungErklaerung);
  putDatum(sheet);
  putListTable(sheet, SCHRITTE_VORLAGE, { column: 1, row: ROW.table });
  putListTable(sheet, ZIELE_VORLAGE, { column: GOALS_COLUMN, row: ROW.table });
  sheet.finish(`A${ROW.table + 1}`);
  setUpPage(builder, sheet, {
    orientation: 'landscape',
    onePage: false,
    area: `$A:$${LAST}`,
    repeat: `$${ID}:$${ID},$1:$${ROW.table}`,
    sideBySide: { percent: PERCENT, columns: [ID, REVIEW.from] },
  });
}

/** What is read on top of one printed page. */
function putPart(sheet: SheetBuilder, span: Span, titel: string, erklaerung: string): void {
  sheet.put(`${span.from}1`, PLAN_TEXT.titel, 'titel');
  putCaseLine(sheet, span, PLAN_TEXT.untertitel);
  putExplainedSection(sheet, span, { ...ROW, height: 27 }, titel, erklaerung);
}

function putDatum(sheet: SheetBuilder): void {
  const cell = `E${ROW.datum}`;
  sheet.band(`A${ROW.datum}:D${ROW.datum}`, PLAN_TEXT.datum, 'label');
  putField(sheet, PLAN_DATUM, cell, { titel: PLAN_TEXT.datum, eingabe: PLAN_TEXT.datumEingabe });
  sheet.band(`F${ROW.datum}:${STEPS.to}${ROW.datum}`, PLAN_TEXT.datumHinweis, 'hinweis');
  sheet.height(ROW.datum, 27);
}
