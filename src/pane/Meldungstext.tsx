/** A message in at most two lines; a longer one is unfolded by the person, and is read aloud whole. Shows only. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { HIDDEN } from '../bausteine/hidden';
import { MELDUNG_GANZ } from '../bausteine/texte/pane';

const useStyles = makeStyles({
  line: {
    flex: '1 1 8rem',
    minWidth: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    columnGap: tokens.spacingHorizontalXXS,
  },
  region: { minWidth: 0 },
  text: { minWidth: 0, overflowWrap: 'break-word' },
  short: {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  whole: { maxHeight: '40vh', overflowY: 'auto' },
  more: { minWidth: 'auto', padding: `0 ${tokens.spacingHorizontalXS}` },
  hidden: HIDDEN,
});

interface Props {
  readonly text: string;
  /** Only for those who do not see the pane. */
  readonly unsichtbar: boolean;
  /** What goes on, shown and said instead; null where nothing does. */
  readonly laeuft: ReactNode;
}

export function Meldungstext({ text, unsichtbar, laeuft }: Props): ReactNode {
  const styles = useStyles();
  const element = useRef<HTMLDivElement>(null);
  const [ganz, setGanz] = useState<string | null>(null);
  const [zuLang, setZuLang] = useState(false);
  const istGanz = ganz === text;
  const zeigt = laeuft === null && !unsichtbar;
  useLayoutEffect(() => {
    const { scrollHeight = 0, clientHeight = 0 } = element.current ?? {};
    setZuLang(scrollHeight > clientHeight + 1);
  }, [text, zeigt]);
  return (
    <div className={styles.line}>
      {/* The button stays outside: it would be read aloud as a part of the message. */}
      <div className={styles.region} role="status">
        {laeuft}
        {laeuft === null && unsichtbar && <span className={styles.hidden}>{text}</span>}
        {zeigt && (
          <div ref={element} className={mergeClasses(styles.text, istGanz ? styles.whole : styles.short)}>
            {text}
          </div>
        )}
      </div>
      {zeigt && zuLang && !istGanz && (
        <Button size="small" appearance="subtle" className={styles.more} onClick={() => setGanz(text)}>
          {MELDUNG_GANZ}
        </Button>
      )}
    </div>
  );
}
