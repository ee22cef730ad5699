/** Sheet „Rechtsangaben“: the legal labels with the days of the program, and the cells in which the house notes what it knows. */
import { RECHT_BLATT } from '../../src/bereiche/recht/listen';
import { RECHT_VORLAGE } from '../../src/bereiche/recht/listen.vorlage';
import { RECHTSANGABE_IDS } from '../../src/rules/rechtsangaben';
import { RECHTSANGABE_TEXT } from '../../src/rules/rechtsangabenTexte';
import { geltungText } from '../regelwerk/rechtsangaben';
import type { TemplateBuilder } from './builder';
import { columnName } from './cells';
import { RECHT_TEXT } from './fmSheetTexts';
import { putExplainedSection, putTitle, type Span } from './heading';
import { listWidths, putListTable } from './listTable';
import { setUpPage } from './pageSetup';

const SPAN: Span = { from: 'B', to: columnName(listWidths(RECHT_VORLAGE).length) };
const ROW = { sections: 4, explanations: 5, table: 6 } as const;

/** Builds the sheet. It names no person: the labels belong to the house. */
export function buildRechtSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(RECHT_BLATT);
  sheet.widths(listWidths(RECHT_VORLAGE));
  sheet.hideColumn('A');
  putTitle(sheet, SPAN, RECHT_TEXT.titel);
  sheet.put(`${SPAN.from}2`, RECHT_TEXT.untertitel, 'fallzeile');
  sheet.height(3, 8);
  putExplainedSection(sheet, SPAN, { ...ROW, height: 48 }, RECHT_TEXT.angaben, RECHT_TEXT.erklaerung);
  putListTable(
    sheet,
    RECHT_VORLAGE,
    { column: 1, row: ROW.table },
    RECHTSANGABE_IDS.map((id) => {
      const { label, wofuer } = RECHTSANGABE_TEXT[id];
      return [id, label, wofuer, geltungText(id)];
    }),
  );
  sheet.finish(`C${ROW.table + 1}`);
  setUpPage(builder, sheet, {
    orientation: 'landscape',
    onePage: false,
    area: `$${SPAN.from}:$${SPAN.to}`,
    repeat: `$1:$${ROW.table}`,
  });
}
