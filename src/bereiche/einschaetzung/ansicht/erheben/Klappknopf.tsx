/** The button that unfolds and folds a part of a row. Shows only. */
import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { SEHR_SCHMAL } from '../../../../bausteine/schmal';

const useStyles = makeStyles({
  button: { maxWidth: '100%', justifyContent: 'start' },
  title: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    [SEHR_SCHMAL]: { whiteSpace: 'normal', overflowWrap: 'anywhere', textAlign: 'left' },
  },
});

/** Whether it is unfolded, and what changes that. */
export interface Klappstand {
  readonly offen: boolean;
  readonly onUmschalten: () => void;
}

interface Props extends Klappstand {
  readonly titel: string;
}

export function Klappknopf({ titel, offen, onUmschalten }: Props): ReactNode {
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.button}
      aria-expanded={offen}
      icon={offen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
      onClick={onUmschalten}
    >
      <span className={styles.title}>{titel}</span>
    </Button>
  );
}
