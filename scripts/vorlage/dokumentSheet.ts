/**
 * Sheets „Kooperationsplan“ and „Bürgerblatt“: empty blocks into which the documents are written. The kind of each line
 * stands in the hidden first column and decides how the line looks. What the documents say is not decided here.
 */
import type { Dokumentzeile } from '../../src/bereiche/plan/fach/dokument';
import { BUERGERBLATT, DOKUMENT_BLATT, PLANDOKUMENT } from '../../src/bereiche/plan/listen';
import type { Block } from '../../src/listen/feld';
import { DOKUMENT_TEXT } from './sheetTexts';
import type { ConditionalStyleName } from './accents';
import type { TemplateBuilder } from './builder';
import { absolute, cellAt } from './cells';
import { setUpPage } from './pageSetup';
import type { StyleName } from './styles';

/**
 * How a document looks; widths of text, who and by when in characters of the usual font, heights in points. A line of
 * text goes on over the empty cells beside it; it comes broken into lines that fit.
 */
export interface Gestalt {
  readonly titel: StyleName;
  readonly titleHeight: number;
  readonly widths: readonly [number, number, number];
  readonly onePage: boolean;
  /** Rows that stand on every page, so that a loose one says whose it is. */
  readonly repeat?: string;
}

const GESTALT: Record<keyof typeof DOKUMENT_BLATT, Gestalt> = {
  plandokument: {
    titel: 'dokumentTitel',
    titleHeight: 28,
    widths: [44, 19, 24],
    onePage: false,
    repeat: '$1:$2',
  },
  buergerblatt: {
    titel: 'buergerTitel',
    titleHeight: 32,
    widths: [47, 21, 19],
    onePage: true,
  },
};

/** The looks of whole lines; texts and empty lines stay as they are. */
const LOOKS: readonly (readonly [Dokumentzeile['art'], ConditionalStyleName])[] = [
  ['titel', 'zeileTitel'],
  ['abschnitt', 'zeileAbschnitt'],
  ['zeile', 'zeileUnterstrichen'],
];

const isKind = (art: Dokumentzeile['art']): string => `$A1="${art}"`;

/** One printed line at 12 points. */
const LINE_HEIGHT = 17.5;
const HINT_COLUMN = 6;
const HINT_WIDTH = 46;

/** Builds both sheets. */
export function buildDokumentSheets(builder: TemplateBuilder): void {
  const { plandokument, buergerblatt } = DOKUMENT_BLATT;
  putDokumentSheet(builder, plandokument, PLANDOKUMENT, GESTALT.plandokument);
  putDokumentSheet(builder, buergerblatt, BUERGERBLATT, GESTALT.buergerblatt);
}

/** Puts a sheet with the empty block of a document. */
export function putDokumentSheet(
  builder: TemplateBuilder,
  blatt: string,
  { name, zeilen, spalten }: Block,
  { titel, titleHeight, widths, onePage, repeat }: Gestalt,
): void {
  const sheet = builder.addSheet(blatt);
  sheet.widths([10, ...widths, 3, HINT_WIDTH]);
  sheet.hideColumn('A');
  const last = cellAt(spalten, zeilen);
  sheet.style(`A1:A${zeilen}`, 'technik');
  sheet.style(`B1:${cellAt(spalten, 1)}`, titel);
  sheet.style(`B2:B${zeilen}`, 'dokumentText');
  sheet.style(`C2:${last}`, 'dokumentSpalte');
  for (let row = 1; row <= zeilen; row += 1) sheet.startHeight(row, row === 1 ? titleHeight : LINE_HEIGHT);
  builder.defineName(name, `${sheet.name}!${absolute('A1')}:${absolute(last)}`);
  LOOKS.forEach(([art, look]) => sheet.lookIf(`B1:${last}`, isKind(art), look));
  sheet.put(cellAt(HINT_COLUMN, 1), DOKUMENT_TEXT.hinweis, 'erklaerung');
  sheet.finish();
  setUpPage(builder, sheet, {
    orientation: 'portrait',
    onePage,
    area: '$B:$D',
    neutral: true,
    ...(repeat && { repeat }),
  });
}
