/** The tabs of the pane: one tab stop, arrow keys between them. Knows no view. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Ansichtseintrag } from '../bausteine/bereich';
import { REITERLEISTE } from '../bausteine/texte/pane';
import { PANEL_ID, reiterId } from '../bausteine/reiterId';

// Apart from each other: which of two that hold would win is not to be told.
const MITTEL = '@media (min-width: 460px) and (max-width: 719px)';
const SCHMAL = '@media (max-width: 459px)';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    // Lies over the edge of what scrolls below: at 125 % that edge is half a pixel, and rows would show through it.
    position: 'relative',
    zIndex: 2,
    marginBottom: '-1px',
  },
  tab: {
    flexGrow: 1,
    // Where one row is too narrow, two or three of about the same length.
    [MITTEL]: { flexBasis: '18%' },
    [SCHMAL]: { flexBasis: '30%', minHeight: '28px' },
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderBottom: `3px solid ${tokens.colorNeutralBackground2}`,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { borderBottomColor: 'ButtonFace' },
  },
  selected: {
    borderBottomColor: tokens.colorBrandStroke1,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface Props {
  readonly alle: readonly Ansichtseintrag[];
  readonly gewaehlt: string;
  readonly onWahl: (reiter: string) => void;
}

function nachbarVon(key: string, { alle, gewaehlt }: Props): string | undefined {
  const ids = alle.map(({ id }) => id);
  const stelle = ids.indexOf(gewaehlt);
  if (key === 'ArrowRight') return ids[(stelle + 1) % ids.length];
  if (key === 'ArrowLeft') return ids.at(stelle - 1);
  if (key === 'Home') return ids[0];
  return key === 'End' ? ids.at(-1) : undefined;
}

export function Reiterleiste(props: Props): ReactNode {
  const { alle, gewaehlt, onWahl } = props;
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent): void => {
    const nachbar = nachbarVon(event.key, props);
    if (nachbar === undefined) return;
    event.preventDefault();
    onWahl(nachbar);
    document.getElementById(reiterId(nachbar))?.focus();
  };
  return (
    <div role="tablist" aria-label={REITERLEISTE} className={styles.list} onKeyDown={onKeyDown}>
      {alle.map(({ id: reiter, titel }) => (
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
