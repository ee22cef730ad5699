/**
 * The button of the pane: the native one in the look of Fluent. Fluent's own brings its state, its slots and a class for each
 * property along with every start (ADR 50). Shows only.
 */
import { makeResetStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentProps, MouseEvent, ReactElement, ReactNode } from 'react';

const PRIMARY = '&:where([data-look="primary"])';
const SUBTLE = '&:where([data-look="subtle"])';
const OFF = '&:where([aria-disabled="true"], :disabled)';

// What a look adds counts no more than a single class, so that whoever uses the button can still set it otherwise.
const useLook = makeResetStyles({
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  columnGap: tokens.spacingHorizontalSNudge,
  boxSizing: 'border-box',
  minWidth: '96px',
  margin: 0,
  padding: `5px ${tokens.spacingHorizontalM}`,
  overflow: 'hidden',
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  fontFamily: tokens.fontFamilyBase,
  fontSize: tokens.fontSizeBase300,
  fontWeight: tokens.fontWeightSemibold,
  lineHeight: tokens.lineHeightBase300,
  cursor: 'pointer',
  ':hover': {
    border: `1px solid ${tokens.colorNeutralStroke1Hover}`,
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  ':active': {
    border: `1px solid ${tokens.colorNeutralStroke1Pressed}`,
    backgroundColor: tokens.colorNeutralBackground1Pressed,
  },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  [PRIMARY]: {
    border: '1px solid transparent',
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    ':active': { backgroundColor: tokens.colorBrandBackgroundPressed },
    // On the colour of the brand the ring needs a gap to be seen.
    ':focus-visible': {
      outlineOffset: '-1px',
      boxShadow: `inset 0 0 0 2px ${tokens.colorNeutralForegroundOnBrand}`,
    },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      border: '1px solid HighlightText',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      ':hover': { backgroundColor: 'HighlightText', color: 'Highlight', border: '1px solid Highlight' },
    },
  },
  [SUBTLE]: {
    border: '1px solid transparent',
    backgroundColor: tokens.colorSubtleBackground,
    color: tokens.colorNeutralForeground2,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  '&:where([data-small])': {
    minWidth: '64px',
    padding: `3px ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
  },
  [OFF]: {
    border: `1px solid ${tokens.colorNeutralStrokeDisabled}`,
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    color: tokens.colorNeutralForegroundDisabled,
    cursor: 'not-allowed',
    ':hover': {
      border: `1px solid ${tokens.colorNeutralStrokeDisabled}`,
      backgroundColor: tokens.colorNeutralBackgroundDisabled,
    },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      border: '1px solid GrayText',
      backgroundColor: 'ButtonFace',
      color: 'GrayText',
    },
  },
  '& > svg': { flexShrink: 0 },
});

/** The native button, in one of three looks. */
export interface Knopfprops extends ComponentProps<'button'> {
  readonly appearance?: 'primary' | 'secondary' | 'subtle';
  readonly size?: 'small' | 'medium';
  readonly icon?: ReactElement;
  /** Does nothing and says so, but keeps the focus. */
  readonly disabledFocusable?: boolean;
}

export function Knopf(props: Knopfprops): ReactNode {
  const {
    appearance = 'secondary',
    size,
    icon,
    disabledFocusable = false,
    className,
    children,
    ...rest
  } = props;
  const { onClick } = rest;
  const look = useLook();
  const ruht = (event: MouseEvent): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <button
      type="button"
      {...rest}
      className={mergeClasses(look, className)}
      data-look={appearance}
      data-small={size === 'small' ? '' : undefined}
      aria-disabled={disabledFocusable ? true : rest['aria-disabled']}
      onClick={disabledFocusable ? ruht : onClick}
    >
      {icon}
      {children}
    </button>
  );
}
