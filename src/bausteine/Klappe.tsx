/** A part that can be folded away. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type Klappenart, useKlappe } from './useKlappe';

const useStyles = makeStyles({
  summary: { padding: `${tokens.spacingVerticalXS} 0`, cursor: 'pointer' },
});

interface Props extends Klappenart {
  readonly titel: string;
  readonly children: ReactNode;
}

export function Klappe({ titel, children, ...art }: Props): ReactNode {
  const styles = useStyles();
  const [offen, setOffen] = useKlappe(art);
  return (
    <details open={offen} onToggle={(event) => setOffen(event.currentTarget.open)}>
      <summary className={styles.summary}>{titel}</summary>
      {offen && children}
    </details>
  );
}
