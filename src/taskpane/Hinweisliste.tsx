/** The warnings of a result. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Hinweis } from '../core/ergebnis';
import { hinweisText } from '../text/hinweise';
import { UEBERSCHRIFT, mitAnzahl } from '../text/pane';
import { Abschnitt } from './Abschnitt';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  icon: { color: tokens.colorStatusWarningForeground1, marginTop: '2px' },
});

export function Hinweisliste({ hinweise }: { readonly hinweise: readonly Hinweis[] }): ReactNode {
  const styles = useStyles();
  if (hinweise.length === 0) return null;
  return (
    <Abschnitt titel={mitAnzahl(UEBERSCHRIFT.hinweise, hinweise.length)}>
      <ul className={styles.list}>
        {hinweise.map(({ code }) => (
          <li key={code} className={styles.item}>
            <Warning16Regular aria-hidden className={styles.icon} />
            <span>{hinweisText(code)}</span>
          </li>
        ))}
      </ul>
    </Abschnitt>
  );
}
