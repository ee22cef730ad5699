/** What can be done about what the message of the foot says. */
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { haengtFest } from '../bausteine/meldung';
import { useHandlungen, useZustand } from '../bausteine/sitzungskontext';
import type { Zustand } from '../mappe/zustand';
import { NOCH_EINMAL_SENDEN } from '../bausteine/texte/ausfall';
import { EINGETRAGENES_ZURUECK, KNOPF, langerName, MELDUNG_WEG } from '../bausteine/texte/pane';
import { EINGABE_KNOPF } from '../bausteine/texte/stoerung';
import { Knopf } from '../bausteine/Knopf';
import { Kurztext } from '../bausteine/Kurztext';

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
        <Weg tun={neuLesen} label={EINGABE_KNOPF.nochmal} />
        <Weg tun={verwerfen} label={EINGABE_KNOPF.verwerfen} />
      </>
    );
  if (zustand.kannNochmal && zustand.meldung?.art === 'akte')
    return <Weg tun={nochmal} label={NOCH_EINMAL_SENDEN} />;
  if (zustand.lesefehler !== null || zustand.zelleInBearbeitung || zustand.meldung?.art === 'zeigen')
    return <Weg tun={neuLesen} label={KNOPF.lesen} />;
  if (weglegen === null) return null;
  return (
    <>
      <Ruecknahme {...zustand} />
      <Knopf
        size="small"
        appearance="subtle"
        className={styles.small}
        aria-label={MELDUNG_WEG}
        title={MELDUNG_WEG}
        onClick={weglegen}
      >
        ×
      </Knopf>
    </>
  );
}

interface WegProps {
  readonly label: string;
  readonly tun: () => Promise<unknown>;
}

/** Small, since it shares the room with the message, which says a long name as well. */
function Weg({ label, tun }: WegProps): ReactNode {
  return (
    <Knopf size="small" title={label} onClick={() => void tun()}>
      <Kurztext text={label} leise={langerName(label)} />
    </Knopf>
  );
}

/** Takes back what the message tells of, by its name. */
function Ruecknahme({ meldung, letzterEintrag, ruecknehmbar }: Zustand): ReactNode {
  const { zuruecknehmen, nimmZurueck } = useHandlungen();
  if (meldung?.art === 'akte' && ruecknehmbar !== null && ruecknehmbar.bei === undefined)
    return <Weg tun={nimmZurueck} label={ruecknehmbar.label} />;
  if (meldung?.art === 'eintrag' && letzterEintrag !== null)
    return <Weg tun={zuruecknehmen} label={EINGETRAGENES_ZURUECK} />;
  return null;
}
