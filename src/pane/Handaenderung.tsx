/** Which result cells somebody has changed by hand, and the two ways to go on. Says no contents. */
import type { ReactNode } from 'react';
import { Abschnitt } from '../bausteine/Abschnitt';
import { useHandlungen, useZustand } from '../bausteine/sitzungskontext';
import { ergebniszelleText, HANDAENDERUNG, handaenderungText } from '../bausteine/texte/eigene';
import { Zellknopf } from '../bausteine/Zellknopf';
import { ortText } from '../fall/texte/ort';
import type { Vorschauzeile } from '../mappe/vorschau';
import { useHinweisstil } from './hinweisstil';
import { Knopf } from '../bausteine/Knopf';

interface Props {
  readonly zellen: readonly Vorschauzeile[];
  /** The person wants them to stay as they are. */
  readonly onLassen: () => void;
}

export function Handaenderung({ zellen, onLassen }: Props): ReactNode {
  const styles = useHinweisstil();
  const { eintragen } = useHandlungen();
  const laeuft = useZustand(({ vorgang }) => vorgang === 'eintragen' || vorgang === 'zuruecknehmen');
  return (
    <Abschnitt titel={HANDAENDERUNG.titel}>
      <p className={styles.text}>
        {handaenderungText(zellen.length)} {HANDAENDERUNG.woher}
      </p>
      <div className={styles.row}>
        {zellen.map(({ ziel, ort }) => (
          <Zellknopf key={ortText(ort)} ort={ort} label={ergebniszelleText(ziel)} zusatz={ortText(ort)} />
        ))}
      </div>
      <p className={styles.text}>{HANDAENDERUNG.folgen}</p>
      <div className={styles.row}>
        <Knopf disabledFocusable={laeuft} onClick={() => void eintragen()}>
          {HANDAENDERUNG.zurueckstellen}
        </Knopf>
        <Knopf onClick={onLassen}>{HANDAENDERUNG.lassen}</Knopf>
      </div>
    </Abschnitt>
  );
}
