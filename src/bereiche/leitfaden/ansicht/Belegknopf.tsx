/** Words of the Leitfaden as a button that puts them into the Beleg, and takes them out where they stand in it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Filled } from '@fluentui/react-icons/svg/checkmark';
import type { ReactNode } from 'react';
import type { Hilfeprops } from '../../../bausteine/einschaetzungshilfe';
import { stehtImBeleg, umgeschaltet } from '../fach/beleg';

const useStyles = makeStyles({
  button: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    width: '100%',
    minHeight: '26px',
    padding: `2px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'left',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    padding: `1px calc(${tokens.spacingHorizontalS} - 1px)`,
  },
});

interface Props extends Pick<Hilfeprops, 'beleg' | 'onBeleg'> {
  readonly worte: string;
}

export function Belegknopf({ worte, beleg, onBeleg }: Props): ReactNode {
  const styles = useStyles();
  const steht = stehtImBeleg(beleg, worte);
  return (
    <button
      type="button"
      aria-pressed={steht}
      className={mergeClasses(styles.button, steht && styles.pressed)}
      onClick={() => onBeleg(umgeschaltet(beleg, worte))}
    >
      {steht ? <Checkmark16Filled aria-hidden /> : <span />}
      <span>{worte}</span>
    </button>
  );
}
