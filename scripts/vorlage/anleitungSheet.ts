/** Sheet „Anleitung“: short and friendly, one page. */
import { BLATT } from '../../src/mappe/layout';
import { ANLEITUNG_TEXT } from './anleitungText';
import type { TemplateBuilder } from './builder';
import { putSection, putTitle, type Span } from './heading';
import { setUpPage } from './pageSetup';
import type { SheetBuilder } from './sheetBuilder';

const SPAN: Span = { from: 'A', to: 'A' };
const WIDTH = 84;
const LINE_HEIGHT = 14;
const PARAGRAPH_GAP = 7;
/** Characters of a paragraph that fit into one line of the column. */
const CHARACTERS = 93;

/** What the sheet says. */
export interface Anleitung {
  readonly titel: string;
  readonly untertitel: string;
  /** What the workbook is called at the top of the page; a Fallmappe without. */
  readonly mappe?: string;
  readonly abschnitte: readonly { readonly titel: string; readonly absaetze: readonly string[] }[];
}

/** Builds the sheet. */
export function buildAnleitungSheet(builder: TemplateBuilder, anleitung: Anleitung = ANLEITUNG_TEXT): void {
  const sheet = builder.addSheet(BLATT.anleitung);
  sheet.widths([WIDTH]);
  putTitle(sheet, SPAN, anleitung.titel);
  sheet.put(`${SPAN.from}2`, anleitung.untertitel, 'fallzeile');
  let row = 4;
  for (const { titel, absaetze } of anleitung.abschnitte) {
    putSection(sheet, SPAN, row, titel);
    row += 1;
    for (const absatz of absaetze) row = putParagraph(sheet, row, absatz);
    row += 1;
  }
  sheet.finish();
  setUpPage(builder, sheet, {
    orientation: 'portrait',
    onePage: true,
    area: `$A$1:$A$${row - 2}`,
    repeat: '$1:$2',
    ...(anleitung.mappe !== undefined && { mappe: anleitung.mappe }),
  });
}

function putParagraph(sheet: SheetBuilder, row: number, absatz: string): number {
  const lines = absatz.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / CHARACTERS), 0);
  sheet.put(`A${row}`, absatz, 'absatz');
  sheet.height(row, lines * LINE_HEIGHT + PARAGRAPH_GAP);
  return row + 1;
}
