/** The steps of a place as tabs: one tab stop, arrow keys between them. Knows no view. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Ansichtseintrag } from '../bausteine/bereich';
import { PANEL_ID, reiterId } from '../bausteine/reiterId';
import { SEHR_SCHMAL } from '../bausteine/schmal';
import { LEISTENKNOPF } from './leistenknopf';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // Lies over the edge of what scrolls below: at 125 % that edge is half a pixel, and rows would show through it.
    position: 'relative',
    zIndex: 2,
    marginBottom: '-1px',
    [SEHR_SCHMAL]: { flexWrap: 'wrap' },
  },
  tab: {
    ...LEISTENKNOPF,
    minHeight: '27px',
    fontSize: tokens.fontSizeBase200,
    borderBottomColor: tokens.colorNeutralBackground1,
  },
  selected: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface Props {
  /** What they are the steps of, for those who do not see it. */
  readonly name: string;
  readonly schritte: readonly Ansichtseintrag[];
  readonly gewaehlt: string;
  readonly onWahl: (reiter: string) => void;
}

function nachbarVon(key: string, { schritte, gewaehlt }: Props): string | undefined {
  const ids = schritte.map(({ id }) => id);
  const stelle = ids.indexOf(gewaehlt);
  if (key === 'ArrowRight') return ids[(stelle + 1) % ids.length];
  if (key === 'ArrowLeft') return ids.at(stelle - 1);
  if (key === 'Home') return ids[0];
  return key === 'End' ? ids.at(-1) : undefined;
}

export function Schrittleiste(props: Props): ReactNode {
  const { name, schritte, gewaehlt, onWahl } = props;
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent): void => {
    const nachbar = nachbarVon(event.key, props);
    if (nachbar === undefined || event.altKey) return;
    event.preventDefault();
    onWahl(nachbar);
    document.getElementById(reiterId(nachbar))?.focus();
  };
  return (
    <div role="tablist" aria-label={name} className={styles.list} onKeyDown={onKeyDown}>
      {schritte.map(({ id: reiter, titel }) => (
        <button
          key={reiter}
          type="button"
          role="tab"
          id={reiterId(reiter)}
          aria-selected={reiter === gewaehlt}
          aria-controls={PANEL_ID}
          tabIndex={reiter === gewaehlt ? 0 : -1}
          className={mergeClasses(styles.tab, reiter === gewaehlt && styles.selected)}
          onClick={() => onWahl(reiter)}
        >
          {titel}
        </button>
      ))}
    </div>
  );
}
