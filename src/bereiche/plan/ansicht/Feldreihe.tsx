/** Two fields side by side; below each other where the pane is very narrow. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SEHR_SCHMAL } from '../../../bausteine/schmal';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    [SEHR_SCHMAL]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

export function Feldreihe({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={useStyles().row}>{children}</div>;
}
