/** The places of the pane in one row; which one is shown is said to everyone. Knows no view. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Ortsname } from '../bausteine/orte';
import { ortId } from '../bausteine/reiterId';
import { SEHR_SCHMAL } from '../bausteine/schmal';
import { ORTSLEISTE, ORT_TITEL } from '../bausteine/texte/pane';
import { LEISTENKNOPF } from './leistenknopf';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    [SEHR_SCHMAL]: { flexWrap: 'wrap' },
  },
  place: { ...LEISTENKNOPF, flexGrow: 1, minHeight: '31px', fontSize: tokens.fontSizeBase300 },
  selected: {
    borderBottomColor: tokens.colorBrandStroke1,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface Props {
  readonly orte: readonly Ortsname[];
  readonly gewaehlt: Ortsname;
  readonly onWahl: (ort: Ortsname) => void;
}

export function Ortsleiste({ orte, gewaehlt, onWahl }: Props): ReactNode {
  const styles = useStyles();
  return (
    <nav aria-label={ORTSLEISTE} className={styles.list}>
      {orte.map((ort, index) => (
        <button
          key={ort}
          type="button"
          id={ortId(ort)}
          aria-current={ort === gewaehlt ? 'page' : undefined}
          aria-keyshortcuts={`Alt+${index + 1}`}
          className={mergeClasses(styles.place, ort === gewaehlt && styles.selected)}
          onClick={() => onWahl(ort)}
        >
          {ORT_TITEL[ort]}
        </button>
      ))}
    </nav>
  );
}
