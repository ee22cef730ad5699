/** The actions of the pane and the live region with their outcome. Decides nothing; what is possible is handed in. */
import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwise16Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import type { ReactNode } from 'react';
import { KNOPF, WARTEN } from '../text/pane';

/** An action of the pane. */
export type Aktion = keyof typeof KNOPF;

const useStyles = makeStyles({
  footer: {
    position: 'sticky',
    bottom: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    // A pinned bar must not cover the little that is left of the page at high zoom.
    '@media (max-height: 400px)': { position: 'static' },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  primary: { flexGrow: 1, flexBasis: '100%' },
  other: { flexGrow: 1 },
  message: { minHeight: tokens.lineHeightBase300 },
});

interface Props {
  /** What is going on right now, or null. */
  readonly laeuft: Aktion | null;
  readonly kannZuruecknehmen: boolean;
  /** Outcome of the last action. */
  readonly meldung: string;
  readonly onAktion: (aktion: Aktion) => void;
}

export function Fussleiste({ laeuft, kannZuruecknehmen, meldung, onAktion }: Props): ReactNode {
  const styles = useStyles();
  const props = (aktion: Aktion): { disabledFocusable: boolean; onClick: () => void } => ({
    // Focusable while disabled, so that the focus is not lost whenever something runs.
    disabledFocusable: laeuft !== null || (aktion === 'zuruecknehmen' && !kannZuruecknehmen),
    onClick: () => onAktion(aktion),
  });
  return (
    <footer className={styles.footer}>
      <div className={styles.message} role="status">
        {laeuft === null ? meldung : <Spinner size="extra-tiny" label={WARTEN[laeuft]} />}
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" className={styles.primary} {...props('eintragen')}>
          {KNOPF.eintragen}
        </Button>
        <Button className={styles.other} icon={<ArrowClockwise16Regular />} {...props('lesen')}>
          {KNOPF.lesen}
        </Button>
        <Button className={styles.other} icon={<ArrowUndo16Regular />} {...props('zuruecknehmen')}>
          {KNOPF.zuruecknehmen}
        </Button>
      </div>
    </footer>
  );
}
