/** The Leitfaden beside a rating: read once for all ratings of a session, and again when somebody asks. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import type { Hilfeprops } from '../../../bausteine/einschaetzungshilfe';
import { Ergaenzbar } from '../../../bausteine/Ergaenzbar';
import { einmalJeSitzung, useHandlungen, useZustand } from '../../../bausteine/sitzungskontext';
import { hindernisVon, useTeile } from '../../../bausteine/teilestand';
import { KNOPF } from '../../../bausteine/texte/pane';
import { useStore } from '../../../bausteine/useStore';
import type { LesbareSicht } from '../../../bausteine/viewProps';
import { createStore } from '../../../mappe/store';
import { type Leitfaden, readLeitfaden } from '../fach/leitfaden';
import { LEITFADEN_MAPPE } from '../mappe';
import { LEITFADEN_TEXT } from '../texte/leitfaden';
import { Leitfadenteile } from './Leitfadenteile';
import { Knopf } from '../../../bausteine/Knopf';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    justifyItems: 'start',
    width: '100%',
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
});

const useGelesenen = einmalJeSitzung(() => createStore<Leitfaden | null>(null));

export function Leitfadenhilfe(props: Hilfeprops): ReactNode {
  const styles = useStyles();
  const gelesener = useGelesenen();
  const leitfaden = useStore(gelesener);
  const { neuLesen } = useHandlungen();
  // A reading that has it along would count as read, also where Excel has not told of a change.
  const onNeuLesen = (): void => void neuLesen().then(() => gelesener.set(null));
  return (
    <div className={styles.box}>
      {leitfaden === null ? (
        <Lesung onGelesen={gelesener.set} />
      ) : (
        <Leitfadenteile {...props} leitfaden={leitfaden} onNeuLesen={onNeuLesen} />
      )}
    </div>
  );
}

interface LesungProps {
  readonly onGelesen: (leitfaden: Leitfaden) => void;
}

/** Has the table read; says what is in the way. */
function Lesung({ onGelesen }: LesungProps): ReactNode {
  const sicht = useZustand((zustand) => zustand.sicht);
  // Nothing stands beside a rating of a workbook that cannot be read.
  return 'mappe' in sicht && sicht.mappe !== null ? (
    <LesungIn sicht={sicht as LesbareSicht} onGelesen={onGelesen} />
  ) : null;
}

function LesungIn({ sicht, onGelesen }: LesungProps & { readonly sicht: LesbareSicht }): ReactNode {
  const styles = useStyles();
  const { neuLesen, aktualisieren } = useHandlungen();
  const laeuft = useZustand(({ vorgang }) => vorgang !== null);
  const stand = useTeile(sicht, LEITFADEN_MAPPE.teile);
  const { inhalt } = sicht.mappe;
  const hindernis =
    stand === 'gelesen' ? hindernisVon(LEITFADEN_MAPPE, sicht, () => LEITFADEN_TEXT.fehlt) : null;
  const istDa = stand === 'gelesen' && hindernis === null;
  useEffect(() => {
    if (istDa) onGelesen(readLeitfaden(inhalt));
  }, [istDa, inhalt, onGelesen]);
  if (hindernis !== null)
    return <Ergaenzbar {...hindernis} laeuft={laeuft} onErgaenzen={() => void aktualisieren()} />;
  if (stand !== 'nichtGelesen') return <p className={styles.text}>{LEITFADEN_TEXT.wirdGelesen}</p>;
  return (
    <>
      <p className={styles.text}>{LEITFADEN_TEXT.nichtGelesen}</p>
      <Knopf onClick={() => void neuLesen()}>{KNOPF.lesen}</Knopf>
    </>
  );
}
