/** The two actions of the view, and in words why one of them rests. Decides nothing; what is possible is handed in. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import type { ReactNode } from 'react';
import type { Zustand } from '../../../../mappe/zustand';
import { RUHT, wartendText } from '../../texte/eintragen';
import { KNOPF, WARTEN } from '../../../../bausteine/texte/pane';
import type { Handlungen } from '../../../../bausteine/viewProps';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { flexGrow: 1 },
  note: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly zustand: Pick<Zustand, 'vorgang' | 'wartend' | 'letzterEintrag'>;
  /** False while the workbook has errors in it. */
  readonly kannEintragen: boolean;
  readonly handlungen: Pick<Handlungen, 'eintragen' | 'zuruecknehmen'>;
}

/** What there is to know before pressing. */
function anmerkungen({ zustand, kannEintragen }: Props): string[] {
  const { vorgang, wartend, letzterEintrag } = zustand;
  if (vorgang === 'eintragen' || vorgang === 'zuruecknehmen') return [WARTEN[vorgang]];
  return [
    ...(wartend.length > 0 ? [wartendText(wartend.length)] : []),
    ...(kannEintragen ? [] : [RUHT.berichtigen]),
    ...(letzterEintrag === null ? [RUHT.nichtsZurueck] : []),
  ];
}

export function Knoepfe(props: Props): ReactNode {
  const styles = useStyles();
  const { zustand, kannEintragen, handlungen } = props;
  const laeuft = zustand.vorgang === 'eintragen' || zustand.vorgang === 'zuruecknehmen';
  return (
    <div>
      <div className={styles.buttons}>
        {/* Focusable while disabled, so that the focus is not lost whenever something runs. */}
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={laeuft || !kannEintragen}
          onClick={() => void handlungen.eintragen()}
        >
          {KNOPF.eintragen}
        </Button>
        <Button
          className={styles.button}
          icon={<ArrowUndo16Regular />}
          disabledFocusable={laeuft || zustand.letzterEintrag === null}
          onClick={() => void handlungen.zuruecknehmen()}
        >
          {KNOPF.zuruecknehmen}
        </Button>
      </div>
      {anmerkungen(props).map((satz) => (
        <p key={satz} className={styles.note}>
          {satz}
        </p>
      ))}
    </div>
  );
}
