/** The look of the pane: Fluent themes in petrol, light or dark after the theme of Office. Forced colours are Fluent's own. */
import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

const PETROL: BrandVariants = {
  10: '#001316',
  20: '#00222a',
  30: '#002f39',
  40: '#003b47',
  50: '#004856',
  60: '#005566',
  70: '#006275',
  80: '#006f85',
  90: '#1a7e93',
  100: '#3a8da1',
  110: '#569caf',
  120: '#70abbc',
  130: '#8abbc9',
  140: '#a4cbd6',
  150: '#bfdbe3',
  160: '#dcecf0',
};

const LIGHT = createLightTheme(PETROL);
const DARK_OF_FLUENT = createDarkTheme(PETROL);
const DARK: Theme = {
  ...DARK_OF_FLUENT,
  // The middle of the ramp is too dark for text on a dark ground, and so is Fluent's red.
  colorStatusDangerForeground1: DARK_OF_FLUENT.colorPaletteRedForeground1,
  colorBrandForeground1: PETROL[120],
  colorBrandForeground2: PETROL[130],
};

/** Whether a colour such as `#1f1f1f` is dark; an unreadable one counts as light. */
export function isDark(colour: string): boolean {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour)?.slice(1) ?? [];
  const [red = 255, green = 255, blue = 255] = parts.map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** The theme for the ground colour of Office. */
export function themeFor(background: string): Theme {
  return isDark(background) ? DARK : LIGHT;
}
