/** What the buttons of a place and the tabs of a step look like. */
import { tokens } from '@fluentui/react-components';

export const LEISTENKNOPF = {
  padding: `0 ${tokens.spacingHorizontalXS}`,
  border: 'none',
  borderBottom: `3px solid ${tokens.colorNeutralBackground2}`,
  fontFamily: 'inherit',
  color: tokens.colorNeutralForeground2,
  backgroundColor: 'transparent',
  whiteSpace: 'nowrap',
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  '@media (forced-colors: active)': { borderBottomColor: 'ButtonFace' },
} as const;
