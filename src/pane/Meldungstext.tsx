/** A message in at most two lines; a longer one is unfolded by the person, and is read aloud whole. Shows only. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { HIDDEN } from '../bausteine/hidden';
import { MELDUNG_GANZ } from '../bausteine/texte/pane';
import { Knopf } from '../bausteine/Knopf';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-end', columnGap: tokens.spacingHorizontalXXS },
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
}

export function Meldungstext({ text, unsichtbar }: Props): ReactNode {
  const styles = useStyles();
  const element = useRef<HTMLDivElement>(null);
  const [ganz, setGanz] = useState<string | null>(null);
  const [zuLang, setZuLang] = useState(false);
  const istGanz = ganz === text;
  useLayoutEffect(() => {
    const { scrollHeight = 0, clientHeight = 0 } = element.current ?? {};
    setZuLang(scrollHeight > clientHeight + 1);
  }, [text]);
  if (unsichtbar) return <span className={styles.hidden}>{text}</span>;
  return (
    <div className={styles.line}>
      <div ref={element} className={mergeClasses(styles.text, istGanz ? styles.whole : styles.short)}>
        {text}
      </div>
      {zuLang && !istGanz && (
        <Knopf size="small" appearance="subtle" className={styles.more} onClick={() => setGanz(text)}>
          {MELDUNG_GANZ}
        </Knopf>
      )}
    </div>
  );
}
