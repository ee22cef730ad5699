/** A part that can be folded away. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';

const useStyles = makeStyles({
  summary: { padding: `${tokens.spacingVerticalXS} 0`, cursor: 'pointer' },
});

interface Props {
  readonly titel: string;
  /** Whether it is unfolded when it is first shown; from then on it is as the person leaves it. */
  readonly anfangsOffen?: boolean;
  /** Unfolds it when it becomes true, such as for a field in it that is wrong; it never folds it. */
  readonly aufklappen?: boolean;
  readonly children: ReactNode;
}

export function Klappe({ titel, anfangsOffen = false, aufklappen = false, children }: Props): ReactNode {
  const styles = useStyles();
  const [offen, setOffen] = useState(anfangsOffen || aufklappen);
  const [wollte, setWollte] = useState(aufklappen);
  // While rendering, so that what is inside can take the focus at once.
  if (aufklappen !== wollte) {
    setWollte(aufklappen);
    if (aufklappen) setOffen(true);
  }
  return (
    <details open={offen} onToggle={(event) => setOffen(event.currentTarget.open)}>
      <summary className={styles.summary}>{titel}</summary>
      {offen && children}
    </details>
  );
}
