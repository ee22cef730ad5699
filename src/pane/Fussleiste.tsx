/** One row: the live region with what happened last and the way on from it, or the action of the place. Decides nothing. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useIstVerdeckt } from '../bausteine/ersteEinschaetzung';
import { haengtFest, statusText } from '../bausteine/meldung';
import { useHandlungen, useZustand } from '../bausteine/sitzungskontext';
import { EXCEL_DAUERT, NOCH_EINMAL_SENDEN } from '../bausteine/texte/ausfall';
import { EINGETRAGENES_ZURUECK, MELDUNG_WEG, WARTEN } from '../bausteine/texte/pane';
import { EINGABE_KNOPF } from '../bausteine/texte/stoerung';
import type { Meldung, Zustand } from '../mappe/zustand';
import { Laeuft } from './Laeuft';
import { Meldungstext } from './Meldungstext';

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    // Two lines of a message, or a button: nothing moves when one gives way to the other.
    minHeight: '43px',
  },
  empty: { display: 'none' },
  message: { flex: '1 1 8rem', minWidth: 0 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalXS,
    marginLeft: 'auto',
  },
  small: { minWidth: 'auto' },
});

/** What can be done at a place. */
export interface Fussaktion {
  readonly label: string;
  /** In full, where the label is short. */
  readonly name?: string;
  readonly tun: () => void;
}

interface Props {
  /** Null where there is nothing to do. */
  readonly aktion: Fussaktion | null;
}

export function Fussleiste({ aktion }: Props): ReactNode {
  const styles = useStyles();
  const zustand = useZustand((each) => each);
  const [weggelegt, setWeggelegt] = useState<Meldung | null>(null);
  const verdeckt = useIstVerdeckt(zustand.sicht);
  const vorgang = vorgangVon(zustand);
  const text = istWeggelegt(zustand, weggelegt) ? '' : statusText(zustand, verdeckt);
  const leise = istSelbstverstaendlich(zustand.meldung) && vorgang === null;
  const leer = vorgang === null && (text === '' || leise) && aktion === null;
  return (
    <footer className={styles.footer}>
      <div className={leer ? undefined : styles.row}>
        <div className={styles.message} role="status">
          {vorgang === null ? (
            <Meldungstext text={text} unsichtbar={leise} />
          ) : (
            <Laeuft text={zustand.verbindung === 'dauert' ? EXCEL_DAUERT : WARTEN[vorgang]} />
          )}
        </div>
        <div className={styles.buttons}>
          <Auswege weglegen={text === '' || leise ? null : () => setWeggelegt(zustand.meldung)} />
          {aktion !== null && <Hauptknopf {...aktion} laeuft={vorgang !== null} />}
        </div>
      </div>
    </footer>
  );
}

function vorgangVon({ vorgang }: Zustand): 'eintragen' | 'zuruecknehmen' | null {
  return vorgang === 'eintragen' || vorgang === 'zuruecknehmen' ? vorgang : null;
}

/** That it was read shows by itself; it is said to those who do not see it. */
function istSelbstverstaendlich(meldung: Meldung | null): boolean {
  return meldung?.art === 'gelesen' && meldung.leseergebnis.art === 'gelesen';
}

/** Put away by a person; what still waits or fails by itself cannot be. */
function istWeggelegt({ meldung, wartend, lesefehler, verbindung }: Zustand, weg: Meldung | null): boolean {
  return (
    meldung !== null && meldung === weg && wartend.length === 0 && lesefehler === null && verbindung === 'da'
  );
}

interface AuswegeProps {
  /** Puts the message away; null where there is none. */
  readonly weglegen: (() => void) | null;
}

/** What can be done about what the message says. */
function Auswege({ weglegen }: AuswegeProps): ReactNode {
  const styles = useStyles();
  const zustand = useZustand((each) => each);
  const { neuLesen, verwerfen, nochmal } = useHandlungen();
  if (vorgangVon(zustand) !== null) return null;
  if (haengtFest(zustand))
    return (
      <>
        <Button onClick={() => void neuLesen()}>{EINGABE_KNOPF.nochmal}</Button>
        <Button onClick={() => void verwerfen()}>{EINGABE_KNOPF.verwerfen}</Button>
      </>
    );
  if (zustand.kannNochmal && zustand.meldung?.art === 'akte')
    return <Button onClick={() => void nochmal()}>{NOCH_EINMAL_SENDEN}</Button>;
  if (weglegen === null) return null;
  return (
    <>
      <Ruecknahme {...zustand} />
      <Button
        appearance="subtle"
        className={styles.small}
        aria-label={MELDUNG_WEG}
        title={MELDUNG_WEG}
        onClick={weglegen}
      >
        ×
      </Button>
    </>
  );
}

/** Takes back what the message tells of, by its name. */
function Ruecknahme({ meldung, letzterEintrag, ruecknehmbar }: Zustand): ReactNode {
  const { zuruecknehmen, nimmZurueck } = useHandlungen();
  if (meldung?.art === 'akte' && ruecknehmbar !== null)
    return <Button onClick={() => void nimmZurueck()}>{ruecknehmbar.label}</Button>;
  if (meldung?.art === 'eintrag' && letzterEintrag !== null)
    return <Button onClick={() => void zuruecknehmen()}>{EINGETRAGENES_ZURUECK}</Button>;
  return null;
}

interface HauptknopfProps extends Fussaktion {
  readonly laeuft: boolean;
}

/** Focusable while disabled, so that the focus is not lost whenever something runs. */
function Hauptknopf({ label, name, tun, laeuft }: HauptknopfProps): ReactNode {
  return (
    <Button
      appearance="primary"
      className={useStyles().small}
      aria-label={name}
      title={name}
      disabledFocusable={laeuft}
      onClick={tun}
    >
      {label}
    </Button>
  );
}
