/** Sheet „Angebote“: the catalogue of the house, and beside it the list of what was missing. Both grow downwards. */
import { ANGEBOTE_BLATT } from '../../src/bereiche/plan/listen';
import { ANGEBOTE_VORLAGE, LUECKEN_VORLAGE } from '../../src/bereiche/plan/listen.vorlage';
import { ANGEBOTE_TEXT } from './sheetTexts';
import type { TemplateBuilder } from './builder';
import { columnName } from './cells';
import { putExplainedSection, putTitle, type Span } from './heading';
import { listWidths, putListTable } from './listTable';
import { setUpPage } from './pageSetup';

const LUECKEN_COLUMN = listWidths(ANGEBOTE_VORLAGE).length + 2;
const OFFERS: Span = { from: 'A', to: columnName(listWidths(ANGEBOTE_VORLAGE).length) };
const GAPS: Span = {
  from: columnName(LUECKEN_COLUMN),
  to: columnName(LUECKEN_COLUMN + listWidths(LUECKEN_VORLAGE).length - 1),
};
const SPAN: Span = { from: OFFERS.from, to: GAPS.to };
const ROW = { sections: 4, explanations: 5, table: 6 } as const;
const PART = { ...ROW, height: 27 } as const;

/** Builds the sheet. It names no person: the catalogue belongs to the house. */
export function buildAngeboteSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(ANGEBOTE_BLATT);
  sheet.widths([...listWidths(ANGEBOTE_VORLAGE), 2, ...listWidths(LUECKEN_VORLAGE)]);
  putTitle(sheet, SPAN, ANGEBOTE_TEXT.titel);
  sheet.put(`${SPAN.from}2`, ANGEBOTE_TEXT.untertitel, 'fallzeile');
  sheet.height(3, 8);
  putExplainedSection(sheet, OFFERS, PART, ANGEBOTE_TEXT.angebote, ANGEBOTE_TEXT.angeboteErklaerung);
  putExplainedSection(sheet, GAPS, PART, ANGEBOTE_TEXT.luecken, ANGEBOTE_TEXT.lueckenErklaerung);
  putListTable(sheet, ANGEBOTE_VORLAGE, { column: 1, row: ROW.table });
  putListTable(sheet, LUECKEN_VORLAGE, { column: LUECKEN_COLUMN, row: ROW.table });
  sheet.finish(`A${ROW.table + 1}`);
  setUpPage(builder, sheet, {
    orientation: 'landscape',
    onePage: false,
    area: `$${SPAN.from}:$${SPAN.to}`,
    repeat: `$1:$${ROW.table}`,
  });
}
