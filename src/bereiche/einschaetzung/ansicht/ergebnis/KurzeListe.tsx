/** A list that shows its first items and folds the others away. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Children, type ReactNode } from 'react';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
  },
  summary: { padding: `${tokens.spacingVerticalXS} 0`, cursor: 'pointer' },
});

interface Props {
  /** How many items are always visible; one more is shown rather than folded alone. */
  readonly sichtbar: number;
  /** Label of the fold for so many items. */
  readonly mehr: (anzahl: number) => string;
  readonly children: readonly ReactNode[];
}

export function KurzeListe({ sichtbar, mehr, children }: Props): ReactNode {
  const styles = useStyles();
  const items = Children.toArray(children).map((item, index) => <li key={index}>{item}</li>);
  if (items.length <= sichtbar + 1) return <ul className={styles.list}>{items}</ul>;
  return (
    <>
      {sichtbar > 0 && <ul className={styles.list}>{items.slice(0, sichtbar)}</ul>}
      <details>
        <summary className={styles.summary}>{mehr(items.length - sichtbar)}</summary>
        <ul className={styles.list}>{items.slice(sichtbar)}</ul>
      </details>
    </>
  );
}
