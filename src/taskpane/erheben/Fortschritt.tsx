/** How far the talk has come. Stays in sight above its rows; shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  progress: {
    position: 'sticky',
    // Reaches beyond the edge: at 125 % a row would show through the pixel that both only half cover.
    top: '-2px',
    zIndex: 1,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXXS}`,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-height: 480px)': { position: 'static' },
  },
  sign: { verticalAlign: 'middle', color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface Props {
  readonly text: string;
  /** Whether some open answers decide; shows the sign that stands beside those. */
  readonly entscheidet?: boolean;
}

export function Fortschritt({ text, entscheidet = false }: Props): ReactNode {
  const styles = useStyles();
  return (
    <p className={styles.progress}>
      {text} {entscheidet && <QuestionCircle16Regular aria-hidden className={styles.sign} />}
    </p>
  );
}
