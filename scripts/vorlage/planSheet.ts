/** Sheets „Plan“ and „Ziele“: the steps with the date of the plan, and the goals that they lead to. Both tables grow freely. */
import { PLAN_DATUM } from '../../src/bereiche/plan/listen';
import { SCHRITTE_VORLAGE, ZIELE_VORLAGE } from '../../src/bereiche/plan/listen.vorlage';
import { PLAN_BLATT, ZIELE_BLATT } from '../../src/bereiche/plan/regeln/planVokabular';
import type { TemplateBuilder } from './builder';
import { putField } from './fields';
import { PLAN_TEXT, ZIELE_TEXT } from './planSheetTexts';
import type { SheetBuilder } from './sheetBuilder';
import { putTableSheet } from './tableSheet';

/** Between the head and the table, in the row that is a gap elsewhere. */
const DATUM_ROW = 3;

/** Builds both sheets. */
export function buildPlanSheets(builder: TemplateBuilder): void {
  const steps = putTableSheet(builder, {
    ...PLAN_TEXT.schritte,
    blatt: PLAN_BLATT,
    tabelle: SCHRITTE_VORLAGE,
    height: 27,
    fuer: 'fall',
  });
  putDatum(steps);
  putTableSheet(builder, {
    ...ZIELE_TEXT,
    blatt: ZIELE_BLATT,
    tabelle: ZIELE_VORLAGE,
    height: 18,
    fuer: 'fall',
  });
}

function putDatum(sheet: SheetBuilder): void {
  const cell = `E${DATUM_ROW}`;
  sheet.band(`A${DATUM_ROW}:D${DATUM_ROW}`, PLAN_TEXT.datum, 'label');
  putField(sheet, PLAN_DATUM, cell, { titel: PLAN_TEXT.datum, eingabe: PLAN_TEXT.datumEingabe });
  sheet.band(`F${DATUM_ROW}:I${DATUM_ROW}`, PLAN_TEXT.datumHinweis, 'hinweis');
  sheet.height(DATUM_ROW, 27);
}
