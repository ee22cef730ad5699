/** Sheets „Angebote“ and „Angebotslücken“: the catalogue of the house, and what was missing in it. They name no person. */
import { ANGEBOTE_BLATT, LUECKEN_BLATT } from '../../src/bereiche/plan/listen';
import { ANGEBOTE_VORLAGE, LUECKEN_VORLAGE } from '../../src/bereiche/plan/listen.vorlage';
import type { TemplateBuilder } from './builder';
import { ANGEBOTE_TEXT, LUECKEN_TEXT } from './planSheetTexts';
import { putTableSheet } from './tableSheet';

/** Builds both sheets. */
export function buildAngeboteSheets(builder: TemplateBuilder): void {
  buildKatalogSheet(builder);
  putTableSheet(builder, {
    ...LUECKEN_TEXT,
    blatt: LUECKEN_BLATT,
    tabelle: LUECKEN_VORLAGE,
    height: 18,
    fuer: 'haus',
  });
}

/** Builds the catalogue alone. */
export function buildKatalogSheet(builder: TemplateBuilder): void {
  putTableSheet(builder, {
    ...ANGEBOTE_TEXT,
    blatt: ANGEBOTE_BLATT,
    tabelle: ANGEBOTE_VORLAGE,
    height: 18,
    fuer: 'haus',
  });
}
