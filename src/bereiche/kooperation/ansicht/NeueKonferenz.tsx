/** The form that plans a Fallkonferenz. */
import { type ReactNode, useState } from 'react';
import { Absendezeile } from '../../../bausteine/Absendezeile';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import type { Formular } from '../../../bausteine/formular';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Knopf } from '../../../bausteine/Knopf';
import { useFehlerfokus } from '../../../bausteine/useFehlerfokus';
import { KONFERENZ } from '../texte/fallkonferenz';
import { konferenzPlanen } from '../vorhaben/konferenzen';
import { fehlangabenDer, type Konferenztexte, pruefeKonferenz } from './konferenzangaben';
import type { Felderprops } from './felderprops';
import { Konferenzfelder } from './Konferenzfelder';

interface Props extends Pick<Felderprops, 'kooperation' | 'ziele' | 'heute'> {
  readonly formular: Formular<Konferenztexte>;
}

export function NeueKonferenz({ formular, ...blick }: Props): ReactNode {
  const styles = useFormularstil();
  const { form, zumErsten } = useFehlerfokus();
  const [geprueft, setGeprueft] = useState(false);
  const { werte, laeuft, aendere, sende } = formular;
  const pruefung = pruefeKonferenz(werte, blick.kooperation, blick.heute);
  const maengel = geprueft && !pruefung.ok ? pruefung.maengel : {};
  const plane = (): void => {
    setGeprueft(!pruefung.ok);
    if (!pruefung.ok) return zumErsten();
    void sende(konferenzPlanen(pruefung.angaben));
  };
  return (
    <Abschnitt titel={KONFERENZ.planen}>
      <div ref={form} className={styles.form}>
        <Konferenzfelder {...{ maengel, ...blick }} texte={werte} mitErgebnis={false} onAendere={aendere} />
        <Absendezeile angaben={fehlangabenDer(werte, maengel)}>
          <Knopf appearance="primary" disabledFocusable={laeuft} onClick={plane}>
            {KONFERENZ.eintragen}
          </Knopf>
        </Absendezeile>
      </div>
    </Abschnitt>
  );
}
