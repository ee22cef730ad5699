/** Who the case is about, and what the result in the cells is worth. Shows only. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Eintragsstand } from '../app/ansicht';
import type { Fall } from '../core/fall';
import { OHNE_NAMEN, STAND_TEXT, personText } from '../text/pane';

const ICON = {
  aktuell: CheckmarkCircle16Filled,
  veraltet: Warning16Regular,
  nochNichtEingetragen: Edit16Regular,
  unvollstaendig: ErrorCircle16Regular,
} as const satisfies Record<Eintragsstand, unknown>;

const useStyles = makeStyles({
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  line: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  stand: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
  },
  icon: { marginTop: '2px' },
  aktuell: { color: tokens.colorStatusSuccessForeground1 },
  veraltet: { color: tokens.colorStatusWarningForeground1 },
  nochNichtEingetragen: { color: tokens.colorNeutralForeground2 },
  unvollstaendig: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly fall: Pick<Fall, 'name' | 'kundennummer' | 'stichtag'>;
  readonly stand: Eintragsstand;
}

export function Kopf({ fall, stand }: Props): ReactNode {
  const styles = useStyles();
  const Icon = ICON[stand];
  return (
    <header>
      <h1 className={styles.name}>{fall.name === '' ? OHNE_NAMEN : fall.name}</h1>
      <p className={styles.line}>{personText(fall.kundennummer, fall.stichtag)}</p>
      <p className={styles.stand}>
        <Icon aria-hidden className={mergeClasses(styles.icon, styles[stand])} />
        <span>{STAND_TEXT[stand]}</span>
      </p>
    </header>
  );
}
