/** The head that all sheets share: title, line of the case, legend of inputs and results, section headings. */
import { FALL_FELDER } from '../../src/fall/listen';
import { LEGENDE } from './sheetTexts';
import type { SheetBuilder } from './sheetBuilder';

const TITLE_HEIGHT = 30;
const LINE_HEIGHT = 20;
const LEGEND_HEIGHT = 30;
const SECTION_HEIGHT = 24;

/** Columns over which the head of a sheet reaches. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Title in row 1 and an empty line below it. */
export function putTitle(sheet: SheetBuilder, { from, to }: Span, titel: string): void {
  sheet.style(`${from}1:${to}1`, 'titel');
  sheet.put(`${from}1`, titel, 'titel');
  sheet.height(1, TITLE_HEIGHT);
  sheet.style(`${from}2:${to}2`, 'fallzeile');
  sheet.height(2, LINE_HEIGHT);
}

/** The line below the title: what the sheet is for and, once filled in, whose case it is. */
export function putCaseLine(sheet: SheetBuilder, { from }: Span, untertitel: string): void {
  const { name, kundennummer } = FALL_FELDER;
  const person = [name, kundennummer]
    .map((feld) => `IF(${feld.name}="","",${feld.name}&"   ·   ")`)
    .join('&');
  sheet.formula(`${from}2`, `${person}&"${untertitel}"`, untertitel, 'fallzeile');
}

/** Legend: how inputs and results look, each shown in its own look. */
export function putLegend(
  sheet: SheetBuilder,
  row: number,
  columns: { text: string; eingabe: string; ergebnis: Span },
): void {
  sheet.put(`${columns.text}${row}`, LEGENDE.lesen, 'erklaerung');
  sheet.put(`${columns.eingabe}${row}`, LEGENDE.eingabe, 'legendeEingabe');
  const { from, to } = columns.ergebnis;
  if (from === to) sheet.put(`${from}${row}`, LEGENDE.ergebnis, 'legendeErgebnis');
  else sheet.band(`${from}${row}:${to}${row}`, LEGENDE.ergebnis, 'legendeErgebnis');
  sheet.height(row, LEGEND_HEIGHT);
}

/** Heading of a section. */
export function putSection(sheet: SheetBuilder, { from, to }: Span, row: number, titel: string): void {
  sheet.style(`${from}${row}:${to}${row}`, 'abschnitt');
  sheet.put(`${from}${row}`, titel, 'abschnitt');
  sheet.height(row, SECTION_HEIGHT);
}

/** Where the heading of a part and its explanation stand, and how high the explanation is. */
export interface Partrows {
  readonly sections: number;
  readonly explanations: number;
  readonly height: number;
}

/** Heading of a part with an explanation below it. */
export function putExplainedSection(
  sheet: SheetBuilder,
  span: Span,
  { sections, explanations, height }: Partrows,
  titel: string,
  erklaerung: string,
): void {
  putSection(sheet, span, sections, titel);
  sheet.band(`${span.from}${explanations}:${span.to}${explanations}`, erklaerung, 'erklaerung');
  sheet.height(explanations, height);
}
