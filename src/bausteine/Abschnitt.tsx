/** A section of the pane with a heading that names it for everyone. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode, type Ref } from 'react';

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineOffset: '2px',
    borderRadius: tokens.borderRadiusSmall,
  },
});

interface Props {
  readonly titel: string;
  readonly children: ReactNode;
  /** Given when the heading must be able to take the focus. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

export function Abschnitt({ titel, children, headingRef }: Props): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading} ref={headingRef} tabIndex={headingRef ? -1 : undefined}>
        {titel}
      </h2>
      {children}
    </section>
  );
}
