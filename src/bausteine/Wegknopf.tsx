/** A button that leads somewhere; plain text where there is no way. Says what stands there; changes nothing. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import type { ReactNode } from 'react';
import { Knopf } from './Knopf';

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    maxWidth: '100%',
    minHeight: '28px',
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
  },
  line: { width: '100%', paddingLeft: 0 },
  label: { fontWeight: tokens.fontWeightSemibold },
});

/** What such a button says. */
export interface Wegbeschriftung {
  readonly label: string;
  /** What else is to be said about it. */
  readonly zusatz?: string;
  /** Fills its line and shows no border, for long lists. */
  readonly zeile?: boolean;
}

interface Props extends Wegbeschriftung {
  /** The place in short, where that is more than the label says. */
  readonly title?: string;
  readonly onGehe: (() => void) | null;
}

export function Wegknopf({ label, zusatz = '', zeile = false, title, onGehe }: Props): ReactNode {
  const styles = useStyles();
  const text = (
    <span>
      <span className={styles.label}>{zusatz === '' ? label : `${label}:`}</span> {zusatz}
    </span>
  );
  if (onGehe === null) return text;
  return (
    <Knopf
      size="small"
      appearance={zeile ? 'subtle' : 'secondary'}
      className={mergeClasses(styles.button, zeile && styles.line)}
      icon={<ArrowRight16Regular />}
      title={title}
      onClick={onGehe}
    >
      {text}
    </Knopf>
  );
}
