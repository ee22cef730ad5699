/** The stories of the people that everybody has, to be read on paper: one page each, nothing of the model. */
import { UEBUNGSPERSONEN } from '../../src/bereiche/uebung/personen';
import type { TemplateBuilder } from './builder';
import { check } from './excelize';
import { putSection, putTitle, type Span } from './heading';
import { setUpPage } from './pageSetup';
import { LESEN_TEXT } from './uebungTexte';

const SPAN: Span = { from: 'A', to: 'B' };
const WIDTHS = [5, 88] as const;
const LINE_HEIGHT = 15;
const GAP = 5;
/** Characters of a sentence that fit into one line of its column. */
const CHARACTERS = 100;
const FIRST_ROW = 4;

/** Builds the sheet. */
export function buildLesefassungSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(LESEN_TEXT.blatt);
  sheet.widths(WIDTHS);
  putTitle(sheet, SPAN, LESEN_TEXT.titel);
  sheet.put('A2', LESEN_TEXT.untertitel, 'fallzeile');
  sheet.height(3, 8);
  let row = FIRST_ROW;
  for (const { titel, geschichte } of UEBUNGSPERSONEN) {
    if (row > FIRST_ROW) check(builder.file.InsertPageBreak(LESEN_TEXT.blatt, `A${row}`));
    putSection(sheet, SPAN, row, titel);
    geschichte.forEach((satz, index) => {
      const at = row + 1 + index;
      sheet.put(`A${at}`, index + 1, 'absatz');
      sheet.put(`B${at}`, satz, 'absatz');
      sheet.height(at, Math.ceil(satz.length / CHARACTERS) * LINE_HEIGHT + GAP);
    });
    row += geschichte.length + 2;
  }
  sheet.finish();
  setUpPage(builder, sheet, {
    orientation: 'portrait',
    onePage: false,
    area: `$A$1:$B$${row - 2}`,
    repeat: '$1:$2',
  });
}
