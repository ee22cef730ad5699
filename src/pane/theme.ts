/** The look of the pane: Fluent themes in petrol, light or dark after the theme of Office. Forced colours are Fluent's own. */
import {
  createDarkTheme,
  createLightTheme,
  makeResetStyles,
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

const lightTheme = (): Theme => createLightTheme(PETROL);

function darkTheme(): Theme {
  const dark = createDarkTheme(PETROL);
  return {
    ...dark,
    // The middle of the ramp is too dark for text on a dark ground, and so is Fluent's red.
    colorStatusDangerForeground1: dark.colorPaletteRedForeground1,
    colorBrandForeground1: PETROL[120],
    colorBrandForeground2: PETROL[130],
  };
}

const variablesOf = (theme: Theme): Record<`--${string}`, string> =>
  Object.fromEntries(Object.entries(theme).map(([name, value]) => [`--${name}`, String(value)]));

// Made inside of the call, the themes go into the style sheet and stay out of the JavaScript.
const useLight = makeResetStyles(variablesOf(lightTheme()));
const useDark = makeResetStyles(variablesOf(darkTheme()));

/** Whether a colour such as `#1f1f1f` is dark; an unreadable one counts as light. */
export function isDark(colour: string): boolean {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour)?.slice(1) ?? [];
  const [red = 255, green = 255, blue = 255] = parts.map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** The class that sets the theme for the ground colour of Office. */
export function useThemeClass(background: string): string {
  const light = useLight();
  const dark = useDark();
  return isDark(background) ? dark : light;
}
