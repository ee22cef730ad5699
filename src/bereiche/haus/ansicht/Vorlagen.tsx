/** Workbooks of the office, made from a released Hausvorlage. */
import type { ReactNode } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Knopf } from '../../../bausteine/Knopf';
import type { Freigabestand } from '../fach/freigabe';
import { HAUSPANE } from '../texte/haus';
import { useHaus, useHauszustand } from './hauskontext';

export function Vorlagen({ stand }: { readonly stand: Freigabestand }): ReactNode {
  const styles = useFormularstil();
  const haus = useHaus();
  const laeuft = useHauszustand((zustand) => zustand.laeuft);
  const meldung = useHauszustand((zustand) => zustand.meldung);
  const ausgang = meldung?.art === 'oeffnung' ? meldung.ausgang : null;
  if (stand.art !== 'freigegeben')
    return (
      <Abschnitt titel={HAUSPANE.vorlagen}>
        <p className={styles.quiet}>{HAUSPANE.erstFreigeben}</p>
      </Abschnitt>
    );
  return (
    <Abschnitt titel={HAUSPANE.vorlagen}>
      <div className={styles.form}>
        <p className={styles.quiet}>{HAUSPANE.vorlagenErklaerung}</p>
        <div className={styles.buttons}>
          <Knopf disabledFocusable={laeuft} onClick={() => void haus.oeffne('Fallmappe')}>
            {HAUSPANE.fallmappe}
          </Knopf>
          <Knopf disabledFocusable={laeuft} onClick={() => void haus.oeffne('Fallliste')}>
            {HAUSPANE.fallliste}
          </Knopf>
        </div>
        <p role="status" className={styles.text}>
          {ausgang === null ? '' : ausgang.art === 'geoeffnet' ? HAUSPANE.geoeffnet : ausgang.satz}
        </p>
      </div>
    </Abschnitt>
  );
}
