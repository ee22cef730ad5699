/** Writing the Akte, and the way to its sheet: folded, since it is wanted seldom. */
import type { ReactNode } from 'react';
import type { Druckprops } from '../../../bausteine/druck';
import { Ergaenzbar } from '../../../bausteine/Ergaenzbar';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Klappabschnitt } from '../../../bausteine/Klappabschnitt';
import { Knopf } from '../../../bausteine/Knopf';
import { useHandlungen, useZustand } from '../../../bausteine/sitzungskontext';
import { hindernisVon } from '../../../bausteine/teilestand';
import { AKTE_BLATT } from '../listen';
import { AKTE_MAPPE } from '../mappe';
import { AKTE_DRUCKEN } from '../texte/akte';
import { AKTE_TEILE, akteSchreiben } from '../vorhaben/akteSchreiben';

export function Aktendruck({ sicht }: Druckprops): ReactNode {
  const styles = useFormularstil();
  const { akteAendern, aktualisieren, zeigen } = useHandlungen();
  const laeuft = useZustand(({ vorgang }) => vorgang !== null);
  const hindernis = hindernisVon(AKTE_MAPPE, sicht);
  const schreibe = async (): Promise<void> => {
    const { art } = await akteAendern({ getan: AKTE_DRUCKEN.getan }, akteSchreiben(), AKTE_TEILE);
    if (art === 'geaendert') await zeigen({ art: 'blatt', blatt: AKTE_BLATT });
  };
  return (
    <Klappabschnitt titel={AKTE_DRUCKEN.titel}>
      {hindernis === null ? (
        <div className={styles.form}>
          <p className={styles.text}>{AKTE_DRUCKEN.inhalt}</p>
          <Knopf className={styles.button} disabledFocusable={laeuft} onClick={() => void schreibe()}>
            {AKTE_DRUCKEN.schreiben}
          </Knopf>
        </div>
      ) : (
        <Ergaenzbar {...hindernis} laeuft={laeuft} onErgaenzen={() => void aktualisieren()} />
      )}
    </Klappabschnitt>
  );
}
