/** The last line of a form: its buttons, and below them what keeps it back. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type Fehlangabe, fehlangabenText } from './texte/angaben';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  // Stands there from the beginning, so that it is read out; takes no room while it says nothing.
  missing: { color: tokens.colorStatusDangerForeground1, ':empty': { position: 'absolute' } },
});

interface Props {
  /** What keeps the form back, once somebody wanted to hand it over. */
  readonly angaben: readonly Fehlangabe[];
  readonly children: ReactNode;
}

export function Absendezeile({ angaben, children }: Props): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      {children}
      <span aria-live="polite" className={styles.missing}>
        {fehlangabenText(angaben)}
      </span>
    </div>
  );
}
