/** The look of the template: every cell style by name. Inputs and results differ in border, slant and fill, never by colour alone. */
import type { Border, Style } from 'excelize-wasm';

const ACCENT = '0B4F5C';
const TINT = 'E4EEF0';
const RESULT_FILL = 'E7E7E7';
const TEXT = '1B262B';
const MUTED = '4A565C';
const INPUT_LINE = '4F6870';
const SOFT_LINE = 'B5C3C7';
const FONT = 'Arial';

const THIN = 1;
const MEDIUM = 2;
const DOUBLE = 6;
const SIDES = ['left', 'right', 'top', 'bottom'];

/** Number formats: text stays text, dates look German. */
export const FORMAT = { text: '@', datum: 'dd.mm.yyyy', zeitpunkt: 'dd.mm.yyyy hh:mm' } as const;

const box = (style: number, color: string): Border[] =>
  SIDES.map((Type) => ({ Type, Style: style, Color: color }));
const below = (style: number, color: string): Border[] => [{ Type: 'bottom', Style: style, Color: color }];
const fill = (color: string) => ({ Type: 'pattern', Pattern: 1, Color: [color] });
const font = (size: number, color = TEXT, more: { Bold?: boolean; Italic?: boolean } = {}) => ({
  Family: FONT,
  Size: size,
  Color: color,
  ...more,
});
const align = (Horizontal: string, Vertical = 'center', Indent = 0) => ({
  Horizontal,
  Vertical,
  WrapText: true,
  ...(Indent > 0 ? { Indent } : {}),
});

const input = (horizontal: string, format?: string): Style => ({
  Font: font(10),
  Fill: fill('FFFFFF'),
  Border: box(THIN, INPUT_LINE),
  Alignment: align(horizontal, 'center', horizontal === 'left' ? 1 : 0),
  ...(format === undefined ? {} : { CustomNumFmt: format }),
});

const result = (size: number, horizontal: string, format: string, vertical = 'center'): Style => ({
  Font: font(size, TEXT, { Bold: size > 9, Italic: true }),
  Fill: fill(RESULT_FILL),
  Border: box(DOUBLE, ACCENT),
  Alignment: align(horizontal, vertical, horizontal === 'left' ? 1 : 0),
  CustomNumFmt: format,
});

/** A heavier line on top marks where a group of marks begins. */
const newGroup: Border[] = [
  ...box(THIN, SOFT_LINE).filter(({ Type }) => Type !== 'top'),
  { Type: 'top', Style: MEDIUM, Color: ACCENT },
];

/** Letters of this size in a hidden column keep a growing row at a comfortable height (about 30 points). */
const ROW_FONT_SIZE = 22;

/** All cell styles of the template. */
export const STYLES = {
  titel: {
    Font: font(16, 'FFFFFF', { Bold: true }),
    Fill: fill(ACCENT),
    Alignment: { Horizontal: 'left', Vertical: 'center', Indent: 1 },
  },
  fallzeile: {
    Font: font(10, ACCENT, { Bold: true }),
    Fill: fill(TINT),
    Alignment: { Horizontal: 'left', Vertical: 'center', Indent: 1 },
  },
  abschnitt: {
    Font: font(12, ACCENT, { Bold: true }),
    Border: below(MEDIUM, ACCENT),
    Alignment: { Vertical: 'center' },
  },
  label: { Font: font(10), Alignment: align('left') },
  labelRechts: { Font: font(10), Alignment: align('left', 'center', 1) },
  hinweis: { Font: font(9, MUTED), Alignment: align('left', 'center', 1) },
  erklaerung: { Font: font(9, MUTED), Alignment: align('left') },
  absatz: { Font: font(10.5), Alignment: align('left', 'top') },
  warnung: { Font: font(10, '9B1C1C', { Bold: true }), Alignment: { Vertical: 'center' } },
  hinweiszeile: { Font: font(10, MUTED), Alignment: { Vertical: 'center' } },
  stufenZahl: {
    Font: font(10, ACCENT, { Bold: true }),
    Border: box(THIN, SOFT_LINE),
    Alignment: align('center'),
  },
  stufenText: { Font: font(9), Alignment: { Horizontal: 'left', Vertical: 'center', Indent: 1 } },
  eingabeText: input('left', FORMAT.text),
  eingabeNotiz: { ...input('left', FORMAT.text), Font: font(9) },
  eingabeDatum: input('left', FORMAT.datum),
  eingabeStufe: { ...input('center'), Font: font(12, TEXT, { Bold: true }) },
  eingabeMarke: { ...input('center', FORMAT.text), Font: font(12, TEXT, { Bold: true }) },
  ergebnis: result(10, 'left', FORMAT.text),
  ergebnisGross: result(12, 'left', FORMAT.text),
  ergebnisText: result(9, 'left', FORMAT.text, 'top'),
  ergebnisZeitpunkt: result(10, 'left', FORMAT.zeitpunkt),
  ergebnisMatrix: result(9, 'center', FORMAT.text),
  legendeEingabe: { ...input('left'), Font: font(9) },
  legendeErgebnis: result(9, 'left', FORMAT.text),
  spiegel: {
    Font: font(10, TEXT, { Bold: true }),
    Border: below(THIN, SOFT_LINE),
    Alignment: align('left', 'center', 1),
  },
  kopf: {
    Font: font(10, 'FFFFFF', { Bold: true }),
    Fill: fill(ACCENT),
    Border: box(THIN, ACCENT),
    Alignment: align('left', 'center', 1),
  },
  kopfMitte: {
    Font: font(10, 'FFFFFF', { Bold: true }),
    Fill: fill(ACCENT),
    Border: box(THIN, ACCENT),
    Alignment: align('center'),
  },
  kopfKlein: {
    Font: font(9, 'FFFFFF', { Bold: true }),
    Fill: fill(ACCENT),
    Border: box(THIN, ACCENT),
    Alignment: align('center'),
  },
  kopfNeben: {
    Font: font(9, ACCENT, { Bold: true }),
    Border: below(MEDIUM, ACCENT),
    Alignment: align('left', 'center', 1),
  },
  fest: {
    Font: font(10),
    Fill: fill(TINT),
    Border: box(THIN, SOFT_LINE),
    Alignment: align('left', 'center', 1),
  },
  festKlein: {
    Font: font(9, MUTED),
    Fill: fill(TINT),
    Border: box(THIN, SOFT_LINE),
    Alignment: align('left', 'center', 1),
  },
  marke: {
    Font: font(10),
    Fill: fill(TINT),
    Border: box(THIN, SOFT_LINE),
    Alignment: align('left', 'center', 1),
  },
  markeNeueGruppe: {
    Font: font(10),
    Fill: fill(TINT),
    Border: newGroup,
    Alignment: align('left', 'center', 1),
  },
  festKleinNeueGruppe: {
    Font: font(9, MUTED),
    Fill: fill(TINT),
    Border: newGroup,
    Alignment: align('left', 'center', 1),
  },
  technikZahl: { Font: font(9, MUTED), Alignment: { Vertical: 'center' } },
  hoeheGeber: { Font: font(ROW_FONT_SIZE, MUTED), CustomNumFmt: FORMAT.text },
  technik: { Font: font(9, MUTED), Alignment: { Vertical: 'center' }, CustomNumFmt: FORMAT.text },
  kopfUnten: {
    Font: font(10, TEXT, { Bold: true }),
    Fill: fill(TINT),
    Border: box(THIN, SOFT_LINE),
    Alignment: align('left', 'bottom'),
  },
  kopfHoch: {
    Font: font(10),
    Fill: fill(TINT),
    Border: box(THIN, SOFT_LINE),
    Alignment: { Horizontal: 'center', Vertical: 'bottom', TextRotation: 90 },
  },
  verlaufText: {
    Font: font(10),
    Border: box(THIN, SOFT_LINE),
    Alignment: align('left'),
    CustomNumFmt: FORMAT.text,
  },
  verlaufDatum: {
    Font: font(10),
    Border: box(THIN, SOFT_LINE),
    Alignment: align('left'),
    CustomNumFmt: FORMAT.datum,
  },
  verlaufStufe: { Font: font(10), Border: box(THIN, SOFT_LINE), Alignment: align('center') },
  anzahl: { Font: font(10), Border: box(THIN, SOFT_LINE), Alignment: align('center') },
} satisfies Record<string, Style>;
export type StyleName = keyof typeof STYLES;

/** Conditional looks; they repeat in bold or slant what the text of the cell already says. */
export const CONDITIONAL_STYLES = {
  relevant: { Font: { Bold: true, Color: ACCENT }, Fill: fill('FFF1D6') },
  offen: { Font: { Italic: true, Color: MUTED } },
  vereinbart: { Font: { Bold: true, Color: 'FFFFFF' }, Fill: fill(ACCENT) },
  nichtRelevant: { Font: { Bold: false, Color: '5A666B' } },
  falsch: { Font: { Bold: true, Color: '9B1C1C' }, Border: box(THIN, '9B1C1C') },
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

/** Text in the chart. */
export const CHART_FONT = font(9);
