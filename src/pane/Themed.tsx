/** Fluent in the colours of the pane. Only sets the look; what is shown comes from elsewhere. */
import { FluentProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useThemeClass } from './theme';

// The variables of the theme come with a class; Fluent need not write them once more while running.
const NO_VARIABLES = {};

interface Props {
  /** The ground colour of Office, such as `#1f1f1f`. */
  readonly background: string;
  readonly children: ReactNode;
}

/** Shows everything within it in the theme for the ground colour of Office. */
export function Themed({ background, children }: Props): ReactNode {
  return (
    <FluentProvider className={useThemeClass(background)} theme={NO_VARIABLES}>
      {children}
    </FluentProvider>
  );
}
