/** How far the talk has come. Stays in sight above its rows; shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  progress: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
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
      {/* The sign never stands alone in a line. */}
      {`${text}\u00a0`}
      {entscheidet && <QuestionCircle16Regular aria-hidden className={styles.sign} />}
    </p>
  );
}
