/**
 * Sheet „Akte“: an empty block into which the Akte is written. The kind of each line stands in the hidden first column and decides
 * how the line looks. What it says is not decided here.
 */
import type { Aktenzeile } from '../../src/bereiche/akte/fach/aktenzeile';
import { AKTE_BLATT, AKTENDRUCK } from '../../src/bereiche/akte/listen';
import type { ConditionalStyleName } from './accents';
import type { TemplateBuilder } from './builder';
import { absolute, cellAt } from './cells';
import { setUpPage } from './pageSetup';
import { DOKUMENT_TEXT } from './sheetTexts';

/** Kind, label, text, a gap, the hint beside it. */
const WIDTHS = [10, 27, 60, 3, 46] as const;
const HINT_CELL = 'E1';
const TITLE_HEIGHT = 28;
/** Room below what is repeated on each page. */
const STAND_HEIGHT = 20;

const LOOKS: readonly (readonly [Aktenzeile['art'], ConditionalStyleName])[] = [
  ['titel', 'zeileTitel'],
  ['abschnitt', 'zeileAbschnitt'],
  ['teil', 'zeileFett'],
  ['angabe', 'zeileUnterstrichen'],
];

/** Builds the sheet. Its looks belong to whole columns: a row that nothing is written to must not make a page. */
export function buildAkteSheet(builder: TemplateBuilder): void {
  const { name, zeilen, spalten } = AKTENDRUCK;
  const sheet = builder.addSheet(AKTE_BLATT);
  sheet.widths(WIDTHS);
  sheet.columnStyle('A', 'technik');
  sheet.columnStyle('B:C', 'aktenText');
  sheet.hideColumn('A');
  const last = cellAt(spalten, zeilen);
  sheet.put('B1', '', 'dokumentTitel');
  sheet.height(1, TITLE_HEIGHT);
  sheet.height(2, STAND_HEIGHT);
  builder.defineName(name, `${sheet.name}!${absolute('A1')}:${absolute(last)}`);
  LOOKS.forEach(([art, look]) => sheet.lookIf(`B1:${last}`, `$A1="${art}"`, look));
  sheet.put(HINT_CELL, DOKUMENT_TEXT.akte, 'erklaerung');
  sheet.finish();
  setUpPage(builder, sheet, { orientation: 'portrait', onePage: false, area: '$B:$C', repeat: '$1:$2' });
}
