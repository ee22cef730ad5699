/** Sheet „Hausregeln“: what the house settles for itself, and below it the subject lines, which may grow. */
import { HAUSREGELN } from '../../src/bereiche/bfm/prozess/listen';
import { BETREFFLISTE_VORLAGE, HAUSREGELN_VORLAGE } from '../../src/bereiche/bfm/prozess/listen.vorlage';
import { HAUSREGEL_WERT } from '../../src/bereiche/bfm/prozess/regeln/hausregelwerte';
import { HAUSREGELN_BLATT } from '../../src/bereiche/bfm/prozess/regeln/vokabular';
import type { Spalte } from '../../src/listen/spalte';
import { BETREFFZEILEN, HAUSREGEL_IDS, HAUSREGEL_TEXT, HAUSREGEL_VORGABE } from '../../src/rules/hausregeln';
import type { TemplateBuilder } from './builder';
import { cellAt, columnName, columnNumber } from './cells';
import { HAUSREGELN_TEXT } from './fmSheetTexts';
import { putExplainedSection, putTitle, type Span } from './heading';
import { columnOf, listWidths, putListTable } from './listTable';
import { setUpPage } from './pageSetup';
import type { SheetBuilder } from './sheetBuilder';
import { validation } from './validations';

const SPAN: Span = { from: 'B', to: columnName(listWidths(HAUSREGELN_VORLAGE).length) };
const ROW = { sections: 4, explanations: 5, table: 6 } as const;
/** Rows from the last rule to the section of the subject lines. */
const GAP = 2;
const BETREFF_SECTION = ROW.table + HAUSREGEL_IDS.length + GAP;
const BETREFF_ROW = {
  sections: BETREFF_SECTION,
  explanations: BETREFF_SECTION + 1,
  table: BETREFF_SECTION + 2,
} as const;
/** Below the names of the rules. */
const BETREFF_COLUMN = columnNumber(SPAN.from);
const HEIGHT = 32;

/** Builds the sheet. It names no person: the rules belong to the house. */
export function buildHausregelnSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(HAUSREGELN_BLATT);
  sheet.widths(listWidths(HAUSREGELN_VORLAGE));
  sheet.hideColumn('A');
  putTitle(sheet, SPAN, HAUSREGELN_TEXT.titel);
  sheet.put(`${SPAN.from}2`, HAUSREGELN_TEXT.untertitel, 'fallzeile');
  sheet.height(3, 8);
  putExplainedSection(
    sheet,
    SPAN,
    { ...ROW, height: HEIGHT },
    HAUSREGELN_TEXT.regeln,
    HAUSREGELN_TEXT.regelnErklaerung,
  );
  putExplainedSection(
    sheet,
    SPAN,
    { ...BETREFF_ROW, height: HEIGHT },
    HAUSREGELN_TEXT.betreff,
    HAUSREGELN_TEXT.betreffErklaerung,
  );
  putRegeln(sheet);
  putListTable(
    sheet,
    BETREFFLISTE_VORLAGE,
    { column: BETREFF_COLUMN, row: BETREFF_ROW.table },
    BETREFFZEILEN.map((betreff) => [betreff]),
  );
  sheet.finish(`C${ROW.table + 1}`);
  setUpPage(builder, sheet, {
    orientation: 'portrait',
    onePage: false,
    area: `$${SPAN.from}:$${SPAN.to}`,
    repeat: '$1:$2',
  });
}

function putRegeln(sheet: SheetBuilder): void {
  const rows = HAUSREGEL_IDS.map((id) => [id, HAUSREGEL_TEXT[id].label, '', HAUSREGEL_TEXT[id].words]);
  putListTable(sheet, HAUSREGELN_VORLAGE, { column: 1, row: ROW.table }, rows);
  const column = columnOf(HAUSREGELN_VORLAGE, 'wert');
  HAUSREGEL_IDS.forEach((id, index) => {
    const cell = cellAt(column, ROW.table + 1 + index);
    const spalte: Spalte<unknown> = HAUSREGEL_WERT[id];
    const shown = spalte.write(HAUSREGEL_VORGABE[id]);
    sheet.put(cell, shown, typeof shown === 'number' ? 'legendeEingabe' : 'eingabeText');
    sheet.validate(validation(cell, spalte, HAUSREGELN.spalten.wert.kopf, HAUSREGEL_TEXT[id].words));
  });
}
