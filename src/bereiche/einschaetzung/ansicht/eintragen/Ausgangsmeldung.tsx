/** How the last entering or taking back ended, with every cell it names as a button. Shows only. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Ausgang } from '../../../../bausteine/ausgang';
import { Hindernisse } from './Hindernisse';
import { Ortsknoepfe } from '../../../../bausteine/Ortsknoepfe';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  gelungen: {
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  misslungen: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  icon: { marginTop: '2px' },
  gutesZeichen: { color: tokens.colorStatusSuccessForeground1 },
  warnzeichen: { color: tokens.colorStatusWarningForeground1 },
  text: { display: 'grid', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
});

interface Props {
  readonly ausgang: Ausgang;
}

export function Ausgangsmeldung({ ausgang }: Props): ReactNode {
  const styles = useStyles();
  const { gelungen, satz, orte, fehler } = ausgang;
  const Icon = gelungen ? CheckmarkCircle16Filled : Warning16Regular;
  return (
    <div className={mergeClasses(styles.box, gelungen ? styles.gelungen : styles.misslungen)}>
      <Icon
        aria-hidden
        className={mergeClasses(styles.icon, gelungen ? styles.gutesZeichen : styles.warnzeichen)}
      />
      <div className={styles.text}>
        {satz}
        <Ortsknoepfe orte={orte} />
        {fehler.length > 0 && <Hindernisse fehler={fehler} />}
      </div>
    </div>
  );
}
