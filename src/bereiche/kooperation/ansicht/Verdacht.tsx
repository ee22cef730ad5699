/** The form for a suspicion: one change writes the protected Vermerk and that it comes first. */
import { type ReactNode, useState } from 'react';
import { Absendezeile } from '../../../bausteine/Absendezeile';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Knopf } from '../../../bausteine/Knopf';
import { useFehlerfokus } from '../../../bausteine/useFehlerfokus';
import { KINDERSCHUTZ } from '../texte/kinderschutz';
import { vorrangSetzen } from '../vorhaben/kinderschutz';
import { pruefeVerdacht, type Schutzeingabe, schutzluecken, tagDerEingabe } from './schutzangaben';
import { Schutzfelder } from './Schutzfelder';
import type { Schutzformularprops } from './schutzformular';

export function Verdacht({ heute, vermerkMit, formular }: Schutzformularprops<Schutzeingabe>): ReactNode {
  const styles = useFormularstil();
  const { form, zumErsten } = useFehlerfokus();
  const [geprueft, setGeprueft] = useState(false);
  const { werte, laeuft, aendere, sende } = formular;
  const pruefung = pruefeVerdacht(werte, heute);
  const maengel = geprueft && !pruefung.ok ? pruefung.maengel : {};
  const schreibe = (): void => {
    setGeprueft(!pruefung.ok);
    if (!pruefung.ok) return zumErsten();
    void sende(vorrangSetzen(vermerkMit, pruefung.wert));
  };
  return (
    <div ref={form} className={styles.form}>
      <p className={styles.text}>{KINDERSCHUTZ.wo}</p>
      <Schutzfelder
        label={KINDERSCHUTZ.text}
        tag={tagDerEingabe(werte, heute)}
        text={werte.text}
        maengel={maengel}
        onAendere={aendere}
      />
      <Absendezeile angaben={schutzluecken(maengel, werte, KINDERSCHUTZ.text)}>
        <Knopf appearance="primary" disabledFocusable={laeuft} onClick={schreibe}>
          {KINDERSCHUTZ.schreiben}
        </Knopf>
      </Absendezeile>
      <p className={styles.quiet}>{KINDERSCHUTZ.nichtsHaeltAn}</p>
    </div>
  );
}
