/**
 * Sheet „Plan“: goals and the steps towards them. Both tables grow downwards, and Excel refuses to push one table down for
 * another: so they stand side by side. The steps come first, because they fit on one screen and one page; the goals are
 * printed on the two pages beside it, their Ids on both.
 */
import { BLATT_V2, LISTEN_SPALTEN, NAME_V2 } from '../../src/excel/listen';
import { PLAN_TEXT } from './sheetTexts';
import type { TemplateBuilder } from './builder';
import { columnName } from './cells';
import { putCaseLine, putExplainedSection, putTitle, type Span } from './heading';
import { listWidths, putListTable } from './listTable';
import { setUpPage } from './pageSetup';
import type { SheetBuilder } from './sheetBuilder';
import { validation } from './validations';

const GOALS_COLUMN = LISTEN_SPALTEN.schritte.length + 2;
const goal = (header: (typeof LISTEN_SPALTEN.ziele)[number], offset = 0): string =>
  columnName(GOALS_COLUMN + LISTEN_SPALTEN.ziele.indexOf(header) + offset);

const ID = goal('Id');
const LAST = goal('Überprüft am');
/** One part per printed page; the Ids stand in front of the second and are repeated in front of the third. */
const STEPS: Span = { from: 'A', to: columnName(LISTEN_SPALTEN.schritte.length) };
const GOALS: Span = { from: goal('Id', 1), to: goal('Ressourcen', -1) };
const REVIEW: Span = { from: goal('Ressourcen'), to: LAST };

const ROW = { datum: 3, sections: 4, explanations: 5, table: 6 } as const;
const GAP = 2;
/** So that each part is about as wide as a page. */
const PERCENT = 72;

/** Builds the sheet. */
export function buildPlanSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(BLATT_V2.plan);
  sheet.widths([...listWidths('schritte'), GAP, ...listWidths('ziele')]);
  putTitle(sheet, { from: 'A', to: LAST }, '');
  sheet.style(`${ID}${ROW.sections}`, 'abschnitt');
  putPart(sheet, STEPS, PLAN_TEXT.schritte, PLAN_TEXT.schritteErklaerung);
  putPart(sheet, GOALS, PLAN_TEXT.ziele, PLAN_TEXT.zieleErklaerung);
  putPart(sheet, REVIEW, PLAN_TEXT.ueberpruefung, PLAN_TEXT.ueberpruefungErklaerung);
  putDatum(sheet);
  putListTable(sheet, 'schritte', { column: 1, row: ROW.table });
  putListTable(sheet, 'ziele', { column: GOALS_COLUMN, row: ROW.table });
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
  sheet.style(cell, 'eingabeDatum');
  sheet.nameCell(NAME_V2.planDatum, cell);
  sheet.validate(validation(cell, { kind: 'datum' }, PLAN_TEXT.datum, PLAN_TEXT.datumEingabe));
  sheet.band(`F${ROW.datum}:${STEPS.to}${ROW.datum}`, PLAN_TEXT.datumHinweis, 'hinweis');
  sheet.height(ROW.datum, 27);
}
