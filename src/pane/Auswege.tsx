/** What can be done about what the message of the foot says. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { haengtFest } from '../bausteine/meldung';
import { useHandlungen, useZustand } from '../bausteine/sitzungskontext';
import { NOCH_EINMAL_SENDEN } from '../bausteine/texte/ausfall';
import { EINGETRAGENES_ZURUECK, MELDUNG_WEG } from '../bausteine/texte/pane';
import { EINGABE_KNOPF } from '../bausteine/texte/stoerung';

const useStyles = makeStyles({ small: { minWidth: 'auto' } });

interface Props {
  /** Puts the message away; null where there is none. */
  readonly weglegen: (() => void) | null;
}

export function Auswege({ weglegen }: Props): ReactNode {
  const styles = useStyles();
  const zustand = useZustand((each) => each);
  const { neuLesen, verwerfen, nochmal, zuruecknehmen } = useHandlungen();
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
  const zurueck = zustand.meldung?.art === 'eintrag' && zustand.letzterEintrag !== null;
  return (
    <>
      {zurueck && <Button onClick={() => void zuruecknehmen()}>{EINGETRAGENES_ZURUECK}</Button>}
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
