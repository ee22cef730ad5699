/** The pane in its colours. Only sets the look; what is shown comes from elsewhere. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useThemeClass } from './theme';

// What Fluent's provider sets as well; its theme and its slots are not needed, since the variables come with a class (ADR 50).
const useStyles = makeStyles({
  root: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: 'left',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface Props {
  /** The ground colour of Office, such as `#1f1f1f`. */
  readonly background: string;
  readonly children: ReactNode;
}

/** Shows everything within it in the theme for the ground colour of Office. */
export function Themed({ background, children }: Props): ReactNode {
  return <div className={mergeClasses(useThemeClass(background), useStyles().root)}>{children}</div>;
}
