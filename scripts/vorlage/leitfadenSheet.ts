/** Sheet „Leitfaden“: one long table with the starter set, for the house to change. */
import { BEISPIELZEILEN } from '../../src/bereiche/leitfaden/beispiele/zeilen.vorlage';
import { LEITFADEN, LEITFADEN_BLATT } from '../../src/bereiche/leitfaden/listen';
import { LEITFADEN_VORLAGE } from '../../src/bereiche/leitfaden/listen.vorlage';
import type { Spalte } from '../../src/listen/spalte';
import type { Zellwert } from '../../src/listen/werte';
import type { TemplateBuilder } from './builder';
import { columnName } from './cells';
import { putExplainedSection, putTitle, type Span } from './heading';
import { listWidths, putListTable } from './listTable';
import { setUpPage } from './pageSetup';
import { LEITFADEN_TEXT } from './sheetTexts';

const SPAN: Span = { from: 'A', to: columnName(listWidths(LEITFADEN_VORLAGE).length) };
const ROW = { sections: 4, explanations: 5, table: 6 } as const;
/** The texts of the starter set take one line each. */
const LINE_HEIGHT = 18;

/** Builds the sheet. It names no person: the Leitfaden belongs to the house. */
export function buildLeitfadenSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(LEITFADEN_BLATT);
  sheet.widths(listWidths(LEITFADEN_VORLAGE));
  putTitle(sheet, SPAN, LEITFADEN_TEXT.titel);
  sheet.put(`${SPAN.from}2`, LEITFADEN_TEXT.untertitel, 'fallzeile');
  sheet.height(3, 8);
  putExplainedSection(sheet, SPAN, { ...ROW, height: 32 }, LEITFADEN_TEXT.zeilen, LEITFADEN_TEXT.erklaerung);
  putListTable(sheet, LEITFADEN_VORLAGE, { column: 1, row: ROW.table }, rows());
  BEISPIELZEILEN.forEach((_, index) => sheet.startHeight(ROW.table + 1 + index, LINE_HEIGHT));
  sheet.finish(`A${ROW.table + 1}`);
  setUpPage(builder, sheet, {
    orientation: 'landscape',
    onePage: false,
    area: `$${SPAN.from}:$${SPAN.to}`,
    repeat: `$1:$${ROW.table}`,
  });
}

/** The starter set as its cells. */
function rows(): Zellwert[][] {
  const columns = Object.entries<Spalte<unknown>>(LEITFADEN.spalten);
  return BEISPIELZEILEN.map((row: Readonly<Record<string, unknown>>) =>
    columns.map(([field, column]) => column.write(row[field])),
  );
}
