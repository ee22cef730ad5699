/** A list in which every item stands in a box of its own with a sign of its kind. Shows only. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  content: { display: 'grid', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  sign: { marginTop: '2px' },
  fehler: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  fehlersign: { color: tokens.colorStatusDangerForeground1 },
  hinweis: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  hinweissign: { color: tokens.colorStatusWarningForeground1 },
});

const SIGN = { fehler: ErrorCircle16Regular, hinweis: Warning16Regular } as const;

interface Props {
  readonly art: keyof typeof SIGN;
  readonly eintraege: readonly { readonly schluessel: string; readonly inhalt: ReactNode }[];
}

export function Kastenliste({ art, eintraege }: Props): ReactNode {
  const styles = useStyles();
  const Sign = SIGN[art];
  return (
    <ul className={styles.list}>
      {eintraege.map(({ schluessel, inhalt }) => (
        <li key={schluessel} className={mergeClasses(styles.item, styles[art])}>
          <Sign aria-hidden className={mergeClasses(styles.sign, styles[`${art}sign`])} />
          <div className={styles.content}>{inhalt}</div>
        </li>
      ))}
    </ul>
  );
}
