/** The story of a practice person, its sentences numbered as everything refers to them. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
    lineHeight: tokens.lineHeightBase300,
  },
});

export function Geschichte({ saetze }: { readonly saetze: readonly string[] }): ReactNode {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {saetze.map((satz, nr) => (
        <li key={nr}>{satz}</li>
      ))}
    </ol>
  );
}
