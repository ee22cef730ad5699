/** Sheet „Hausregeln“: what the house settles for itself, and beside it the subject lines, which may grow. */
import { HAUSREGELN } from '../../src/bereiche/bfm/prozess/listen';
import { BETREFFLISTE_VORLAGE, HAUSREGELN_VORLAGE } from '../../src/bereiche/bfm/prozess/listen.vorlage';
import { HAUSREGEL_WERT } from '../../src/bereiche/bfm/prozess/regeln/hausregelwerte';
import { HAUSREGELN_BLATT } from '../../src/bereiche/bfm/prozess/regeln/vokabular';
import type { Spalte } from '../../src/listen/spalte';
import { BETREFFZEILEN, HAUSREGEL_IDS, HAUSREGEL_TEXT, HAUSREGEL_VORGABE } from '../../src/rules/hausregeln';
import type { TemplateBuilder } from './builder';
import { cellAt, columnName } from './cells';
import { HAUSREGELN_TEXT } from './fmSheetTexts';
import { putExplainedSection, putTitle, type Span } from './heading';
import { columnOf, listWidths, putListTable } from './listTable';
import { setUpPage } from './pageSetup';
import type { SheetBuilder } from './sheetBuilder';
import { validation } from './validations';

const BETREFF_COLUMN = listWidths(HAUSREGELN_VORLAGE).length + 2;
const RULES: Span = { from: 'B', to: columnName(listWidths(HAUSREGELN_VORLAGE).length) };
const SUBJECTS: Span = { from: columnName(BETREFF_COLUMN), to: columnName(BETREFF_COLUMN) };
const SPAN: Span = { from: RULES.from, to: SUBJECTS.to };
const ROW = { sections: 4, explanations: 5, table: 6 } as const;
const PART = { ...ROW, height: 32 } as const;

/** Builds the sheet. It names no person: the rules belong to the house. */
export function buildHausregelnSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(HAUSREGELN_BLATT);
  sheet.widths([...listWidths(HAUSREGELN_VORLAGE), 2, ...listWidths(BETREFFLISTE_VORLAGE)]);
  sheet.hideColumn('A');
  putTitle(sheet, SPAN, HAUSREGELN_TEXT.titel);
  sheet.put(`${SPAN.from}2`, HAUSREGELN_TEXT.untertitel, 'fallzeile');
  sheet.height(3, 8);
  putExplainedSection(sheet, RULES, PART, HAUSREGELN_TEXT.regeln, HAUSREGELN_TEXT.regelnErklaerung);
  putExplainedSection(sheet, SUBJECTS, PART, HAUSREGELN_TEXT.betreff, HAUSREGELN_TEXT.betreffErklaerung);
  putRegeln(sheet);
  putListTable(
    sheet,
    BETREFFLISTE_VORLAGE,
    { column: BETREFF_COLUMN, row: ROW.table },
    BETREFFZEILEN.map((betreff) => [betreff]),
  );
  sheet.finish(`C${ROW.table + 1}`);
  setUpPage(builder, sheet, {
    orientation: 'landscape',
    onePage: false,
    area: `$${SPAN.from}:$${SPAN.to}`,
    repeat: `$1:$${ROW.table}`,
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
