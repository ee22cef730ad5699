/** The two actions of the view, and in words why one of them rests. Decides nothing; whether it can be entered is handed in. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import type { ReactNode } from 'react';
import type { Zustand } from '../../../../mappe/zustand';
import { RUHT, wartendText } from '../../texte/eintragen';
import { KNOPF, WARTEN } from '../../../../bausteine/texte/pane';
import { useHandlungen, useZustand } from '../../../../bausteine/sitzungskontext';
import { Knopf } from '../../../../bausteine/Knopf';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { flexGrow: 1 },
  note: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** False while the workbook has errors in it. */
  readonly kannEintragen: boolean;
}

/** What there is to know before pressing. */
function anmerkungen({ vorgang, wartend, letzterEintrag }: Zustand, kannEintragen: boolean): string[] {
  if (vorgang === 'eintragen' || vorgang === 'zuruecknehmen') return [WARTEN[vorgang]];
  return [
    ...(wartend.length > 0 ? [wartendText(wartend.length)] : []),
    ...(kannEintragen ? [] : [RUHT.berichtigen]),
    ...(letzterEintrag === null ? [RUHT.nichtsZurueck] : []),
  ];
}

export function Knoepfe({ kannEintragen }: Props): ReactNode {
  const styles = useStyles();
  const zustand = useZustand((each) => each);
  const { eintragen, zuruecknehmen } = useHandlungen();
  const laeuft = zustand.vorgang === 'eintragen' || zustand.vorgang === 'zuruecknehmen';
  return (
    <div>
      <div className={styles.buttons}>
        {/* Focusable while disabled, so that the focus is not lost whenever something runs. */}
        <Knopf
          appearance="primary"
          className={styles.button}
          disabledFocusable={laeuft || !kannEintragen}
          onClick={() => void eintragen()}
        >
          {KNOPF.eintragen}
        </Knopf>
        <Knopf
          className={styles.button}
          icon={<ArrowUndo16Regular />}
          disabledFocusable={laeuft || zustand.letzterEintrag === null}
          onClick={() => void zuruecknehmen()}
        >
          {KNOPF.zuruecknehmen}
        </Knopf>
      </div>
      {anmerkungen(zustand, kannEintragen).map((satz) => (
        <p key={satz} className={styles.note}>
          {satz}
        </p>
      ))}
    </div>
  );
}
