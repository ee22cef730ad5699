/** Looks beside the cell styles: conditional formats, rich text, chart. */
import type { Style } from 'excelize-wasm';
import { ACCENT, SOFT_LINE, TEXT, THIN, TINT, below, box, fill, font } from './styleParts';

/** Conditional looks; they repeat in bold or slant what the text of the cell already says. */
export const CONDITIONAL_STYLES = {
  relevant: { Font: { Bold: true, Color: ACCENT }, Fill: fill('FFF1D6') },
  vereinbart: { Font: { Bold: true, Color: 'FFFFFF' }, Fill: fill(ACCENT) },
  nichtRelevant: { Font: { Bold: false, Color: '5A666B' } },
  falsch: { Font: { Bold: true, Color: '9B1C1C' }, Border: box(THIN, '9B1C1C') },
  zeileTitel: { Font: { Bold: true, Color: ACCENT }, Border: below(THIN, ACCENT) },
  zeileAbschnitt: { Font: { Bold: true, Color: ACCENT }, Fill: fill(TINT) },
  // The words stand behind the date; bold and red only repeat them.
  ueberfaellig: { CustomNumFmt: 'dd.mm.yyyy" – überfällig"', Font: { Bold: true, Color: '9B1C1C' } },
  // How far a room is apart: the words stand in the cells, the colours only repeat them.
  einig: { Font: { Color: TEXT }, Fill: fill('D5EBDA') },
  nahBeieinander: { Font: { Color: TEXT }, Fill: fill('FFF1D6') },
  weitAuseinander: { Font: { Color: '7A1414' }, Fill: fill('F6C9C2') },
  zuWenige: { Font: { Italic: true, Color: '5A666B' } },
  dreiStellen: { CustomNumFmt: '0.000' },
  zeileFett: { Font: { Bold: true, Color: ACCENT } },
  zeileUnterstrichen: { Border: below(THIN, SOFT_LINE) },
} satisfies Record<string, Style>;
export type ConditionalStyleName = keyof typeof CONDITIONAL_STYLES;

/** Runs of rich text use the same font as the cells. */
export const RICH = { fett: font(10, ACCENT, { Bold: true }), normal: font(10) };

/** Series of the chart, one per Schlüsselgruppe, from dark to light so that they also differ in black and white. */
export const SERIES_COLORS = [
  { fill: ACCENT, label: 'FFFFFF' },
  { fill: '7FB3BD', label: TEXT },
  { fill: 'E0A33A', label: TEXT },
  { fill: 'D3DCDE', label: TEXT },
];

/** Series of the chart of the Ressourcenbereiche: light then, dark now. */
export const THEN_AND_NOW = ['B5C3C7', ACCENT];

/** Text in the charts. */
export const CHART_FONT = font(10);
