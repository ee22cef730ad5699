/** The tabs of the pane: one tab stop, arrow keys between them. Knows no view. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { REITER, REITERLEISTE, type Reiter } from '../bausteine/texte/pane';
import { PANEL_ID, reiterId } from '../bausteine/reiterId';

// Apart from each other: which of two that hold would win is not to be told.
const MITTEL = '@media (min-width: 460px) and (max-width: 719px)';
const SCHMAL = '@media (max-width: 459px)';

const ALLE = Object.keys(REITER) as Reiter[];

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
  readonly gewaehlt: Reiter;
  readonly onWahl: (reiter: Reiter) => void;
}

function zielVon(key: string, gewaehlt: Reiter): Reiter | undefined {
  const stelle = ALLE.indexOf(gewaehlt);
  if (key === 'ArrowRight') return ALLE[(stelle + 1) % ALLE.length];
  if (key === 'ArrowLeft') return ALLE.at(stelle - 1);
  if (key === 'Home') return ALLE[0];
  return key === 'End' ? ALLE.at(-1) : undefined;
}

export function Reiterleiste({ gewaehlt, onWahl }: Props): ReactNode {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent): void => {
    const ziel = zielVon(event.key, gewaehlt);
    if (ziel === undefined) return;
    event.preventDefault();
    onWahl(ziel);
    document.getElementById(reiterId(ziel))?.focus();
  };
  return (
    <div role="tablist" aria-label={REITERLEISTE} className={styles.list} onKeyDown={onKeyDown}>
      {ALLE.map((reiter) => (
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
          {REITER[reiter]}
        </button>
      ))}
    </div>
  );
}
