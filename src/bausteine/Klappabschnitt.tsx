/** A section that is folded away until it is wanted; its heading unfolds it. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, type Ref, useId } from 'react';
import { type Klappenart, useKlappe } from './useKlappe';

const useStyles = makeStyles({
  summary: {
    padding: `${tokens.spacingVerticalXS} 0`,
    cursor: 'pointer',
    outlineOffset: '2px',
    borderRadius: tokens.borderRadiusSmall,
  },
  heading: {
    display: 'inline',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  content: { paddingTop: tokens.spacingVerticalXS },
});

interface Props extends Klappenart {
  readonly titel: string;
  /** What unfolds it, and takes the focus of whoever is led here. */
  readonly kopfRef?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

export function Klappabschnitt({ titel, kopfRef, children, ...art }: Props): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [offen, setOffen] = useKlappe(art);
  return (
    <section aria-labelledby={id}>
      <details open={offen} onToggle={(event) => setOffen(event.currentTarget.open)}>
        <summary ref={kopfRef} className={styles.summary}>
          <h2 id={id} className={styles.heading}>
            {titel}
          </h2>
        </summary>
        {offen && <div className={styles.content}>{children}</div>}
      </details>
    </section>
  );
}
