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
  /** Each new value unfolds it, such as what a jump is looking for; null leaves it as it is. */
  readonly zeigen?: unknown;
  readonly children: ReactNode;
}

export function Klappe({ titel, anfangsOffen = false, zeigen = null, children }: Props): ReactNode {
  const styles = useStyles();
  const [offen, setOffen] = useState(anfangsOffen || zeigen !== null);
  const [gesehen, setGesehen] = useState(zeigen);
  // While rendering, so that what it holds is there at once for whoever wants to go to it.
  if (zeigen !== gesehen) {
    setGesehen(zeigen);
    if (zeigen !== null) setOffen(true);
  }
  return (
    <details open={offen} onToggle={(event) => setOffen(event.currentTarget.open)}>
      <summary className={styles.summary}>{titel}</summary>
      {offen && children}
    </details>
  );
}
