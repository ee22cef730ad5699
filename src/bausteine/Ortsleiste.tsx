/** The places of the pane in one row; which one is shown is said to everyone. Knows no view. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ortId } from './reiterId';
import { LEISTENKNOPF } from './leistenknopf';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    // In a second row rather than cut off, where the pane is very narrow or letters are large.
    flexWrap: 'wrap',
  },
  place: {
    ...LEISTENKNOPF,
    flexGrow: 1,
    minHeight: '31px',
    // What is left of the row parts them anyway.
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    // Six places in one row from 320 px on.
    fontSize: `clamp(${tokens.fontSizeBase200}, 3.75vw, ${tokens.fontSizeBase300})`,
  },
  selected: {
    borderBottomColor: tokens.colorBrandStroke1,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface Props<Ort extends string> {
  /** What all of them are called together. */
  readonly name: string;
  readonly orte: readonly Ort[];
  readonly titel: Readonly<Record<Ort, string>>;
  readonly gewaehlt: Ort;
  readonly onWahl: (ort: Ort) => void;
}

export function Ortsleiste<Ort extends string>({
  name,
  orte,
  titel,
  gewaehlt,
  onWahl,
}: Props<Ort>): ReactNode {
  const styles = useStyles();
  return (
    <nav aria-label={name} className={styles.list}>
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
          {titel[ort]}
        </button>
      ))}
    </nav>
  );
}
