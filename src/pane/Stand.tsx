/** What the result in the cells is worth, and whether inputs still wait for Excel. Shows only. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Eintragsstand } from '../mappe/eintragsstand';
import { STAND_KURZ, WARTET_AUF_EXCEL } from '../bausteine/texte/kopf';

const ICON = {
  aktuell: CheckmarkCircle16Filled,
  veraltet: Warning16Regular,
  nochNichtEingetragen: Edit16Regular,
  unvollstaendig: ErrorCircle16Regular,
  vonHandGeaendert: Warning16Regular,
} as const satisfies Record<Eintragsstand['art'], unknown>;

/** An input is usually in its cell before anyone could read that it waits. */
const PATIENCE = '600ms';

const useStyles = makeStyles({
  // Both in the same place, so that nothing moves.
  row: { display: 'grid', minHeight: tokens.lineHeightBase300 },
  item: {
    gridArea: '1 / 1',
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  aktuell: { color: tokens.colorStatusSuccessForeground1 },
  veraltet: { color: tokens.colorStatusWarningForeground1 },
  vonHandGeaendert: { color: tokens.colorStatusWarningForeground1 },
  nochNichtEingetragen: { color: tokens.colorNeutralForeground1 },
  unvollstaendig: { color: tokens.colorStatusDangerForeground1 },
  waiting: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'hidden' } },
    animationDuration: PATIENCE,
  },
  // Stays until it gives way to the other.
  outdated: {
    visibility: 'hidden',
    animationName: { from: { visibility: 'visible' }, to: { visibility: 'visible' } },
    animationDuration: PATIENCE,
  },
});

interface Props {
  readonly stand: Eintragsstand['art'];
  readonly wartet: boolean;
}

export function Stand({ stand, wartet }: Props): ReactNode {
  const styles = useStyles();
  const Icon = ICON[stand];
  return (
    <div className={styles.row}>
      <span className={mergeClasses(styles.item, styles[stand], wartet && styles.outdated)}>
        <Icon aria-hidden />
        {STAND_KURZ[stand]}
      </span>
      {wartet && (
        <span className={mergeClasses(styles.item, styles.waiting)}>
          <ArrowSync16Regular aria-hidden />
          {WARTET_AUF_EXCEL}
        </span>
      )}
    </div>
  );
}
