/** The live region with what happened last, and the main action, in reach from every view. Decides nothing. */
import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Zustand } from '../mappe/zustand';
import { KNOPF, WARTEN } from '../bausteine/texte/pane';
import { EINGABE_KNOPF } from '../bausteine/texte/stoerung';
import { useIstVerdeckt } from '../bausteine/ersteEinschaetzung';
import { haengtFest, statusText } from '../bausteine/meldung';
import type { Schalenhandlungen } from '../bausteine/useSitzung';

const useStyles = makeStyles({
  footer: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: {
    flexGrow: 1,
    minWidth: 'auto',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
  message: { minHeight: tokens.lineHeightBase300 },
  spinner: { justifyContent: 'start' },
});

interface Props {
  readonly zustand: Zustand;
  readonly handlungen: Schalenhandlungen;
  /** False where the view has the two buttons itself. */
  readonly mitKnoepfen: boolean;
}

function vorgangVon({ vorgang }: Zustand): keyof typeof WARTEN | null {
  return vorgang === 'eintragen' || vorgang === 'zuruecknehmen' ? vorgang : null;
}

export function Fussleiste({ zustand, handlungen, mitKnoepfen }: Props): ReactNode {
  const styles = useStyles();
  const verdeckt = useIstVerdeckt(zustand.ansicht);
  const vorgang = vorgangVon(zustand);
  return (
    <footer className={styles.footer}>
      <div className={styles.message} role="status">
        {vorgang === null ? (
          statusText(zustand, verdeckt)
        ) : (
          <Spinner size="extra-tiny" label={WARTEN[vorgang]} className={styles.spinner} />
        )}
      </div>
      {haengtFest(zustand) && (
        <div className={styles.buttons}>
          <Button onClick={() => void handlungen.neuLesen()}>{EINGABE_KNOPF.nochmal}</Button>
          <Button onClick={() => void handlungen.verwerfen()}>{EINGABE_KNOPF.verwerfen}</Button>
        </div>
      )}
      {mitKnoepfen && <Hauptknoepfe zustand={zustand} handlungen={handlungen} />}
    </footer>
  );
}

function Hauptknoepfe({ zustand, handlungen }: Omit<Props, 'mitKnoepfen'>): ReactNode {
  const styles = useStyles();
  const laeuft = vorgangVon(zustand) !== null;
  return (
    <div className={styles.buttons}>
      {/* Focusable while disabled, so that the focus is not lost whenever something runs. */}
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={laeuft}
        onClick={() => void handlungen.eintragen()}
      >
        {KNOPF.eintragen}
      </Button>
      <Button
        className={styles.button}
        disabledFocusable={laeuft || zustand.letzterEintrag === null}
        onClick={() => void handlungen.zuruecknehmen()}
      >
        {KNOPF.zuruecknehmen}
      </Button>
    </div>
  );
}
