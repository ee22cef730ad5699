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
  readonly children: ReactNode;
}

export function Klappe({ titel, anfangsOffen = false, children }: Props): ReactNode {
  const styles = useStyles();
  const [offen, setOffen] = useState(anfangsOffen);
  return (
    <details open={offen} onToggle={(event) => setOffen(event.currentTarget.open)}>
      <summary className={styles.summary}>{titel}</summary>
      {offen && children}
    </details>
  );
}
