/** Sheet „Hausregeln“: what the house settles for itself, and beside it the subject lines, which may grow. */
import { BLATT_V3, LISTEN_SPALTEN } from '../../src/excel/listen';
import { HAUSREGEL_SPALTE } from '../../src/bereiche/bfm/prozess/regeln/vokabular';
import {
  BETREFFZEILEN,
  HAUSREGEL_IDS,
  HAUSREGEL_TEXT,
  HAUSREGEL_VORGABE,
  type HausregelId,
} from '../../src/rules/hausregeln';
import type { TemplateBuilder } from './builder';
import { cellAt, columnName } from './cells';
import { HAUSREGELN_TEXT } from './fmSheetTexts';
import { putExplainedSection, putTitle, type Span } from './heading';
import { listWidths, putListTable } from './listTable';
import type { InputKind } from './lists';
import { setUpPage } from './pageSetup';
import type { SheetBuilder } from './sheetBuilder';
import { validation } from './validations';

const BETREFF_COLUMN = LISTEN_SPALTEN.hausregeln.length + 2;
const RULES: Span = { from: 'B', to: columnName(LISTEN_SPALTEN.hausregeln.length) };
const SUBJECTS: Span = { from: columnName(BETREFF_COLUMN), to: columnName(BETREFF_COLUMN) };
const SPAN: Span = { from: RULES.from, to: SUBJECTS.to };
const ROW = { sections: 4, explanations: 5, table: 6 } as const;
const PART = { ...ROW, height: 32 } as const;

/** What the value of each rule may be. */
const KIND: Record<HausregelId, InputKind> = {
  land: { kind: 'liste', list: 'Land', strict: true },
  erstberatungTage: { kind: 'anzahl', von: 1, bis: 60 },
  erstberatungZaehlung: { kind: 'liste', list: 'Zaehlung', strict: true },
  erstberatungBeginn: { kind: 'liste', list: 'Fristbeginn', strict: true },
  fortfuehrungMonate: { kind: 'anzahl', von: 1, bis: 6 },
  inEinemSchritt: { kind: 'liste', list: 'JaNein', strict: true },
};

/** Builds the sheet. It names no person: the rules belong to the house. */
export function buildHausregelnSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(BLATT_V3.hausregeln);
  sheet.widths([...listWidths('hausregeln'), 2, ...listWidths('betreffzeilen')]);
  sheet.hideColumn('A');
  putTitle(sheet, SPAN, HAUSREGELN_TEXT.titel);
  sheet.put(`${SPAN.from}2`, HAUSREGELN_TEXT.untertitel, 'fallzeile');
  sheet.height(3, 8);
  putExplainedSection(sheet, RULES, PART, HAUSREGELN_TEXT.regeln, HAUSREGELN_TEXT.regelnErklaerung);
  putExplainedSection(sheet, SUBJECTS, PART, HAUSREGELN_TEXT.betreff, HAUSREGELN_TEXT.betreffErklaerung);
  putRegeln(sheet);
  putListTable(
    sheet,
    'betreffzeilen',
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
  putListTable(sheet, 'hausregeln', { column: 1, row: ROW.table }, rows);
  const column = LISTEN_SPALTEN.hausregeln.indexOf(HAUSREGEL_SPALTE.wert) + 1;
  HAUSREGEL_IDS.forEach((id, index) => {
    const cell = cellAt(column, ROW.table + 1 + index);
    const wert = HAUSREGEL_VORGABE[id];
    const shown = typeof wert === 'boolean' ? JA_NEIN[String(wert) as 'true' | 'false'] : wert;
    sheet.put(cell, shown, typeof shown === 'number' ? 'legendeEingabe' : 'eingabeText');
    sheet.validate(validation(cell, KIND[id], HAUSREGEL_SPALTE.wert, HAUSREGEL_TEXT[id].words));
  });
}

const JA_NEIN = { true: 'ja', false: 'nein' } as const;
