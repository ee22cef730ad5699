/** What can be done about what the message of the foot says. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { haengtFest } from '../bausteine/meldung';
import { useHandlungen, useZustand } from '../bausteine/sitzungskontext';
import type { Zustand } from '../mappe/zustand';
import { NOCH_EINMAL_SENDEN } from '../bausteine/texte/ausfall';
import { EINGETRAGENES_ZURUECK, KNOPF, MELDUNG_WEG } from '../bausteine/texte/pane';
import { EINGABE_KNOPF } from '../bausteine/texte/stoerung';

const useStyles = makeStyles({ small: { minWidth: 'auto' } });

interface Props {
  /** Puts the message away; null where there is none. */
  readonly weglegen: (() => void) | null;
}

export function Auswege({ weglegen }: Props): ReactNode {
  const styles = useStyles();
  const zustand = useZustand((each) => each);
  const { neuLesen, verwerfen, nochmal } = useHandlungen();
  if (haengtFest(zustand))
    return (
      <>
        <Button onClick={() => void neuLesen()}>{EINGABE_KNOPF.nochmal}</Button>
        <Button onClick={() => void verwerfen()}>{EINGABE_KNOPF.verwerfen}</Button>
      </>
    );
  if (zustand.kannNochmal && zustand.meldung?.art === 'akte')
    return <Button onClick={() => void nochmal()}>{NOCH_EINMAL_SENDEN}</Button>;
  if (zustand.lesefehler !== null || zustand.zelleInBearbeitung)
    return <Button onClick={() => void neuLesen()}>{KNOPF.lesen}</Button>;
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
