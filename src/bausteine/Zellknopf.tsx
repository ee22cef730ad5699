/** A button that leads to a cell of the workbook. Says what stands there; changes nothing. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import type { ReactNode } from 'react';
import type { Ort } from '../listen/zelle';
import { ortText } from '../fall/texte/ort';
import { useHandlungen } from './sitzungskontext';

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
    '& .fui-Button__icon': { flexShrink: 0 },
  },
  line: { width: '100%', paddingLeft: 0 },
  label: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly ort: Ort | null;
  readonly label: string;
  /** What else is to be said about it. */
  readonly zusatz?: string;
  /** Fills its line and shows no border, for long lists. */
  readonly zeile?: boolean;
}

export function Zellknopf({ ort, label, zusatz = '', zeile = false }: Props): ReactNode {
  const styles = useStyles();
  const { zeigen } = useHandlungen();
  const text = (
    <span>
      <span className={styles.label}>{zusatz === '' ? label : `${label}:`}</span> {zusatz}
    </span>
  );
  if (ort === null) return text;
  return (
    <Button
      size="small"
      appearance={zeile ? 'subtle' : 'secondary'}
      className={mergeClasses(styles.button, zeile && styles.line)}
      icon={<ArrowRight16Regular />}
      title={ortText(ort)}
      onClick={() => void zeigen(ort)}
    >
      {text}
    </Button>
  );
}
