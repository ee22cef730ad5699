/** The answers of one row as a radio group: narrow buttons, or one line each with the whole text in the row one works on. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Filled } from '@fluentui/react-icons/svg/checkmark';
import { useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { HIDDEN } from '../../../../bausteine/hidden';
import { befehlZu, type Befehl } from './tasten';
import type { Antwort } from './zeile';

const useStyles = makeStyles({
  narrow: { display: 'flex', flexWrap: 'wrap', gap: '2px', justifyContent: 'end' },
  wide: { display: 'grid', rowGap: '1px' },
  button: {
    minWidth: '26px',
    minHeight: '26px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  wideButton: {
    display: 'grid',
    gridTemplateColumns: '1.25rem minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    textAlign: 'left',
    // All five answers and the name of the next row are to be seen at once where Excel leaves 300 px.
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  checked: {
    fontWeight: tokens.fontWeightBold,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorBrandBackground}`,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      color: 'HighlightText',
      backgroundColor: 'Highlight',
      border: '1px solid Highlight',
      ':hover': { backgroundColor: 'Highlight' },
    },
  },
  key: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, textAlign: 'center' },
  hidden: HIDDEN,
});

interface Props {
  readonly antworten: readonly Antwort[];
  /** Key of the answer in the cell. */
  readonly gewaehlt: string | null | undefined;
  readonly aktiv: boolean;
  /** Id of the element that names the row. */
  readonly labelId: string;
  /** Id of what is to be known beside. */
  readonly dazuId: string | undefined;
  readonly onBefehl: (befehl: Befehl) => void;
}

export function Antworten({ antworten, gewaehlt, aktiv, labelId, dazuId, onBefehl }: Props): ReactNode {
  const styles = useStyles();
  const [stelle, setStelle] = useState<string | null>(null);
  const erreichbar = stelle ?? gewaehlt ?? antworten[0]?.taste;
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const befehl = befehlZu(event, antworten);
    if (befehl === null) return;
    event.preventDefault();
    if (befehl.art === 'wandern') wandere(event.currentTarget, befehl.weite);
    else onBefehl(befehl);
  };
  return (
    <div
      role="radiogroup"
      aria-labelledby={labelId}
      aria-describedby={dazuId}
      className={aktiv ? styles.wide : styles.narrow}
      onKeyDown={onKeyDown}
      onBlur={() => setStelle(null)}
    >
      {antworten.map((antwort) => (
        <Antwortknopf
          key={antwort.taste}
          antwort={antwort}
          istGewaehlt={antwort.taste === gewaehlt}
          istErreichbar={aktiv && antwort.taste === erreichbar}
          breit={aktiv}
          onFocus={() => setStelle(antwort.taste)}
          onAntwort={() => onBefehl({ art: 'antworten', antwort })}
        />
      ))}
    </div>
  );
}

/** Moves the focus to the neighbour. */
function wandere(gruppe: HTMLElement, weite: 1 | -1): void {
  const knoepfe = [...gruppe.querySelectorAll<HTMLElement>('[role=radio]')];
  const hier = knoepfe.findIndex((each) => each === document.activeElement);
  knoepfe.at((hier + weite) % knoepfe.length)?.focus();
}

interface KnopfProps {
  readonly antwort: Antwort;
  readonly istGewaehlt: boolean;
  readonly istErreichbar: boolean;
  readonly breit: boolean;
  readonly onFocus: () => void;
  readonly onAntwort: () => void;
}

function Antwortknopf({
  antwort,
  istGewaehlt,
  istErreichbar,
  breit,
  onFocus,
  onAntwort,
}: KnopfProps): ReactNode {
  const styles = useStyles();
  const { taste, kurz, text } = antwort;
  const onClick = (event: MouseEvent): void => {
    // The second click of a double click would answer the next row, which has come under the pointer.
    if (event.detail < 2) onAntwort();
  };
  return (
    <button
      type="button"
      role="radio"
      aria-checked={istGewaehlt}
      aria-keyshortcuts={taste}
      tabIndex={istErreichbar ? 0 : -1}
      className={mergeClasses(styles.button, breit && styles.wideButton, istGewaehlt && styles.checked)}
      onClick={onClick}
      onFocus={onFocus}
    >
      <span className={styles.key}>{breit ? taste : kurz}</span>
      <span className={breit ? undefined : styles.hidden}> {text}</span>
      {breit && istGewaehlt && <Checkmark16Filled aria-hidden />}
    </button>
  );
}
