/**
 * Sheet „Planpunkte“: what the law asks of a plan, point by point, each with whether it is open; what the house says of it; and the
 * rows into which the program writes what is open beside.
 */
import { OFFENES, PLANPUNKTE_BLATT } from '../../src/bereiche/plan/listen';
import { HAUS_VORLAGE, INHALTE_VORLAGE } from '../../src/bereiche/plan/listen.vorlage';
import type { Feldvorlage } from '../../src/listen/vorlage';
import type { TemplateBuilder } from './builder';
import { absolute } from './cells';
import { putField } from './fields';
import { putCaseLine, putExplainedSection, putTitle, type Span } from './heading';
import { setUpPage } from './pageSetup';
import type { SheetBuilder } from './sheetBuilder';
import { PLANPUNKTE_TEXT } from './planSheetTexts';

const SPAN: Span = { from: 'A', to: 'C' };
const WIDTHS = [33, 47, 10] as const;
/** Room for a text of three lines. */
const FIELD_HEIGHT = 42;
const EXPLANATION_HEIGHT = 27;

/** Builds the sheet. */
export function buildPlanpunkteSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(PLANPUNKTE_BLATT);
  sheet.widths(WIDTHS);
  putTitle(sheet, SPAN, PLANPUNKTE_TEXT.titel);
  putCaseLine(sheet, SPAN, PLANPUNKTE_TEXT.untertitel);
  sheet.height(3, 8);
  const haus = putFields(sheet, 4, PLANPUNKTE_TEXT.inhalte, INHALTE_VORLAGE);
  const offenes = putFields(sheet, haus, PLANPUNKTE_TEXT.haus, HAUS_VORLAGE);
  const last = putOffenes(builder, sheet, offenes);
  sheet.finish('B6');
  setUpPage(builder, sheet, {
    orientation: 'portrait',
    onePage: false,
    area: `$A$1:$C$${last}`,
    repeat: '$1:$2',
  });
}

/** A section with its cells; the answer is the row of the next one. */
function putFields(
  sheet: SheetBuilder,
  row: number,
  [titel, erklaerung]: readonly [string, string],
  felder: readonly Feldvorlage[],
): number {
  const rows = { sections: row, explanations: row + 1, height: EXPLANATION_HEIGHT };
  putExplainedSection(sheet, SPAN, rows, titel, erklaerung);
  felder.forEach(({ feld, ...texte }, index) => {
    const line = row + 2 + index;
    sheet.put(`A${line}`, feld.spalte.kopf, 'label');
    putField(sheet, feld, `B${line}`, texte);
    if (felder === INHALTE_VORLAGE)
      sheet.formula(
        `C${line}`,
        `IF(TRIM(B${line})="","${PLANPUNKTE_TEXT.offen}","")`,
        PLANPUNKTE_TEXT.offen,
        'hinweis',
      );
    sheet.startHeight(line, FIELD_HEIGHT);
  });
  const next = row + 2 + felder.length;
  sheet.height(next, 8);
  return next + 1;
}

/** The rows for what is open; the answer is the last of them. */
function putOffenes(builder: TemplateBuilder, sheet: SheetBuilder, row: number): number {
  const rows = { sections: row, explanations: row + 1, height: EXPLANATION_HEIGHT };
  putExplainedSection(sheet, SPAN, rows, ...PLANPUNKTE_TEXT.offenes);
  const [first, last] = [row + 2, row + 1 + OFFENES.zeilen];
  sheet.style(`A${first}:A${last}`, 'hinweiszeile');
  builder.defineName(OFFENES.name, `${sheet.name}!${absolute(`A${first}`)}:${absolute(`A${last}`)}`);
  return last;
}
