/** The live region with what happened last, and the main action, in reach from every view. Decides nothing. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Zustand } from '../mappe/zustand';
import { EXCEL_DAUERT, NOCH_EINMAL_SENDEN } from '../bausteine/texte/ausfall';
import { KNOPF, WARTEN } from '../bausteine/texte/pane';
import { EINGABE_KNOPF } from '../bausteine/texte/stoerung';
import { useIstVerdeckt } from '../bausteine/ersteEinschaetzung';
import { Laeuft } from './Laeuft';
import { haengtFest, statusText } from '../bausteine/meldung';
import { useHandlungen, useZustand } from '../bausteine/sitzungskontext';

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
});

interface Props {
  /** Null where the view has the two buttons itself. */
  readonly onEintragen: (() => void) | null;
}

function vorgangVon({ vorgang }: Zustand): keyof typeof WARTEN | null {
  return vorgang === 'eintragen' || vorgang === 'zuruecknehmen' ? vorgang : null;
}

export function Fussleiste({ onEintragen }: Props): ReactNode {
  const styles = useStyles();
  const zustand = useZustand((each) => each);
  const { neuLesen, verwerfen, nochmal } = useHandlungen();
  const verdeckt = useIstVerdeckt(zustand.sicht);
  const vorgang = vorgangVon(zustand);
  return (
    <footer className={styles.footer}>
      <div className={styles.message} role="status">
        {vorgang === null ? (
          statusText(zustand, verdeckt)
        ) : (
          <Laeuft text={zustand.verbindung === 'dauert' ? EXCEL_DAUERT : WARTEN[vorgang]} />
        )}
      </div>
      {haengtFest(zustand) && (
        <div className={styles.buttons}>
          <Button onClick={() => void neuLesen()}>{EINGABE_KNOPF.nochmal}</Button>
          <Button onClick={() => void verwerfen()}>{EINGABE_KNOPF.verwerfen}</Button>
        </div>
      )}
      {zustand.kannNochmal && zustand.meldung?.art === 'akte' && (
        <div className={styles.buttons}>
          <Button onClick={() => void nochmal()}>{NOCH_EINMAL_SENDEN}</Button>
        </div>
      )}
      {onEintragen !== null && <Hauptknoepfe onEintragen={onEintragen} />}
    </footer>
  );
}

function Hauptknoepfe({ onEintragen }: { readonly onEintragen: () => void }): ReactNode {
  const styles = useStyles();
  const { zuruecknehmen } = useHandlungen();
  const laeuft = useZustand((zustand) => vorgangVon(zustand) !== null);
  const hatEintrag = useZustand(({ letzterEintrag }) => letzterEintrag !== null);
  return (
    <div className={styles.buttons}>
      {/* Focusable while disabled, so that the focus is not lost whenever something runs. */}
      <Button appearance="primary" className={styles.button} disabledFocusable={laeuft} onClick={onEintragen}>
        {KNOPF.eintragen}
      </Button>
      <Button
        className={styles.button}
        disabledFocusable={laeuft || !hatEintrag}
        onClick={() => void zuruecknehmen()}
      >
        {KNOPF.zuruecknehmen}
      </Button>
    </div>
  );
}
