/** What the result in the cells is worth. Shows only. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Eintragsstand } from '../mappe/eintragsstand';
import { STAND_KURZ } from '../bausteine/texte/kopf';

const ICON = {
  aktuell: CheckmarkCircle16Filled,
  veraltet: Warning16Regular,
  nochNichtEingetragen: Edit16Regular,
  unvollstaendig: ErrorCircle16Regular,
  vonHandGeaendert: Warning16Regular,
} as const satisfies Record<Eintragsstand['art'], unknown>;

const useStyles = makeStyles({
  item: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  aktuell: { color: tokens.colorStatusSuccessForeground1 },
  veraltet: { color: tokens.colorStatusWarningForeground1 },
  vonHandGeaendert: { color: tokens.colorStatusWarningForeground1 },
  nochNichtEingetragen: { color: tokens.colorNeutralForeground1 },
  unvollstaendig: { color: tokens.colorStatusDangerForeground1 },
});

export function Stand({ stand }: { readonly stand: Eintragsstand['art'] }): ReactNode {
  const styles = useStyles();
  const Icon = ICON[stand];
  return (
    <span className={mergeClasses(styles.item, styles[stand])}>
      <Icon aria-hidden />
      {STAND_KURZ[stand]}
    </span>
  );
}
