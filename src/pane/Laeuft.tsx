/** Something goes on: a turning ring and what it is. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    '::before': {
      content: '""',
      flexShrink: 0,
      width: '12px',
      height: '12px',
      border: `2px solid ${tokens.colorBrandStroke2}`,
      borderTopColor: tokens.colorBrandStroke1,
      borderRadius: tokens.borderRadiusCircular,
      animationName: { to: { transform: 'rotate(360deg)' } },
      animationDuration: '1.5s',
      animationTimingFunction: 'linear',
      animationIterationCount: 'infinite',
      '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
    },
  },
});

/** Nobody knows how long it takes. @param text read aloud by the status that it stands in. */
export function Laeuft({ text }: { readonly text: string }): ReactNode {
  const id = useId();
  return (
    <div role="progressbar" aria-labelledby={id} className={useStyles().line}>
      <span id={id}>{text}</span>
    </div>
  );
}
