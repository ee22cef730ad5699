/** Which house data a workbook holds, choosing a Hausvorlage, and what taking it over would change. */
import type { ReactNode } from 'react';
import { Dateiwahl } from '../../../bausteine/Dateiwahl';
import { useFormularstil } from '../../../bausteine/formularstil';
import { hausstandIn } from '../../../mappe/hausstand';
import { HAUSANSICHT, standText } from '../texte/haus';
import { useHausvorlagenwahl } from './dateiwahl';
import type { Hausmappe } from './hausmappe';
import { Uebernahme } from './Uebernahme';

export function Hausvorlagenwahl(mappe: Hausmappe): ReactNode {
  const styles = useFormularstil();
  const { wahl, setWahl, nimm } = useHausvorlagenwahl();
  return (
    <div className={styles.form}>
      <p className={styles.text}>{standText(hausstandIn(mappe.inhalt))}</p>
      <p className={styles.quiet}>{HAUSANSICHT.erklaerung[mappe.art]}</p>
      <div className={styles.buttons}>
        <Dateiwahl
          titel={HAUSANSICHT.waehlen}
          gesperrt={mappe.laeuft || wahl.art === 'liest'}
          onWahl={([datei]) => datei && void nimm(datei)}
        />
      </div>
      <p role="status" className={styles.text}>
        {wahl.art === 'liest' ? HAUSANSICHT.wirdGelesen : ''}
      </p>
      {wahl.art === 'nicht' && <Saetze saetze={wahl.saetze} />}
      {wahl.art === 'gelesen' && (
        <Uebernahme fassung={wahl.fassung} mappe={mappe} onEnde={() => setWahl({ art: 'keine' })} />
      )}
    </div>
  );
}

/** Places in another workbook: nothing here leads there. */
function Saetze({ saetze }: { readonly saetze: readonly string[] }): ReactNode {
  const styles = useFormularstil();
  return (
    <ul role="alert" className={styles.text}>
      {saetze.map((satz) => (
        <li key={satz}>{satz}</li>
      ))}
    </ul>
  );
}
