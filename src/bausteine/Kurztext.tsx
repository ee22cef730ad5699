/** A text of which a part is only read aloud, where there is no room for all of it. Shows only. */
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { HIDDEN } from './hidden';

const useStyles = makeStyles({ hidden: HIDDEN });

interface Props {
  readonly text: string;
  /** The part that is not shown, there once; a text without it is shown as a whole. */
  readonly leise: string;
}

export function Kurztext({ text, leise }: Props): ReactNode {
  const styles = useStyles();
  const [davor, danach] = text.split(leise, 2);
  if (leise === '' || danach === undefined) return text;
  return (
    <>
      {davor}
      <span className={styles.hidden}>{leise}</span>
      {danach}
    </>
  );
}
