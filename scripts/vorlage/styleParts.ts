/** The parts cell styles are made of: palette, fonts, borders, and what makes a cell an input or a result. */
import type { Border, Style } from 'excelize-wasm';

/** The one accent colour, its tint, and the colours of text and light lines. */
export const ACCENT = '0B4F5C';
export const TINT = 'E4EEF0';
const RESULT_FILL = 'E7E7E7';
export const TEXT = '1B262B';
export const MUTED = '4A565C';
const INPUT_LINE = '4F6870';
export const SOFT_LINE = 'B5C3C7';
const FONT = 'Arial';

/** Border styles of the file format. */
export const THIN = 1;
export const MEDIUM = 2;
const DOUBLE = 6;
const SIDES = ['left', 'right', 'top', 'bottom'];

/** Number formats: text (49 is „@“) stays text, dates look German. */
export const FORMAT = {
  text: { NumFmt: 49 },
  datum: { CustomNumFmt: 'dd.mm.yyyy' },
  zeitpunkt: { CustomNumFmt: 'dd.mm.yyyy hh:mm' },
} as const satisfies Record<string, Style>;

/** A border on all four sides; only below; a fill; a font; an alignment with wrapped text. */
export const box = (style: number, color: string): Border[] =>
  SIDES.map((Type) => ({ Type, Style: style, Color: color }));
export const below = (style: number, color: string): Border[] => [
  { Type: 'bottom', Style: style, Color: color },
];
export const fill = (color: string) => ({ Type: 'pattern', Pattern: 1, Color: [color] });
export const font = (size: number, color = TEXT, more: { Bold?: boolean; Italic?: boolean } = {}) => ({
  Family: FONT,
  Size: size,
  Color: color,
  ...more,
});
export const align = (Horizontal: string, Vertical = 'center', Indent = 0) => ({
  Horizontal,
  Vertical,
  WrapText: true,
  ...(Indent > 0 ? { Indent } : {}),
});

/** An input: white, single line. */
export const input = (horizontal: string, format: Style = {}): Style => ({
  Font: font(10),
  Fill: fill('FFFFFF'),
  Border: box(THIN, INPUT_LINE),
  Alignment: align(horizontal, 'center', horizontal === 'left' ? 1 : 0),
  ...format,
});

/** A result: grey, slanted, double line. */
export const result = (
  size: number,
  bold: boolean,
  horizontal: string,
  format: Style,
  vertical = 'center',
): Style => ({
  Font: font(size, TEXT, { Bold: bold, Italic: true }),
  Fill: fill(RESULT_FILL),
  Border: box(DOUBLE, ACCENT),
  Alignment: align(horizontal, vertical, horizontal === 'left' ? 1 : 0),
  ...format,
});

/** A heavier line on top marks where a group of marks begins. */
export const newGroup: Border[] = [
  ...box(THIN, SOFT_LINE).filter(({ Type }) => Type !== 'top'),
  { Type: 'top', Style: MEDIUM, Color: ACCENT },
];

/** Letters of this size in a hidden column keep a growing row at a comfortable height (about 30 points). */
export const ROW_FONT_SIZE = 22;
