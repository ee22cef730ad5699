/** The steps of a place as tabs, where there are several: one tab stop, arrow keys between them. Knows no view. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { PANEL_ID, reiterId } from '../bausteine/reiterId';
import { ORT_TITEL, schrittleisteText } from '../bausteine/texte/pane';
import { LEISTENKNOPF } from '../bausteine/leistenknopf';
import type { Ortswahl } from './ortswahl';

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
    // A place with many steps has them in two rows rather than cut off.
    flexWrap: 'wrap',
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

type Props = Pick<Ortswahl, 'ort' | 'schritte' | 'eintrag' | 'geheZu'>;

function nachbarVon(key: string, { schritte, eintrag }: Props): string | undefined {
  const ids = schritte.map(({ id }) => id);
  const stelle = ids.indexOf(eintrag.id);
  if (key === 'ArrowRight') return ids[(stelle + 1) % ids.length];
  if (key === 'ArrowLeft') return ids.at(stelle - 1);
  if (key === 'Home') return ids[0];
  return key === 'End' ? ids.at(-1) : undefined;
}

export function Schrittleiste(props: Props): ReactNode {
  const { ort, schritte, eintrag, geheZu } = props;
  const styles = useStyles();
  if (schritte.length < 2) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    const nachbar = nachbarVon(event.key, props);
    if (nachbar === undefined || event.altKey) return;
    event.preventDefault();
    geheZu(nachbar);
    document.getElementById(reiterId(nachbar))?.focus();
  };
  return (
    <div
      role="tablist"
      aria-label={schrittleisteText(ORT_TITEL[ort])}
      className={styles.list}
      onKeyDown={onKeyDown}
    >
      {schritte.map(({ id: reiter, titel }) => (
        <button
          key={reiter}
          type="button"
          role="tab"
          id={reiterId(reiter)}
          aria-selected={reiter === eintrag.id}
          aria-controls={PANEL_ID}
          tabIndex={reiter === eintrag.id ? 0 : -1}
          className={mergeClasses(styles.tab, reiter === eintrag.id && styles.selected)}
          onClick={() => geheZu(reiter)}
        >
          {titel}
        </button>
      ))}
    </div>
  );
}
