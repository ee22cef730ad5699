/** The form for another Verweisung, with its consent in the same form. */
import { type ReactNode, useState } from 'react';
import { Absendezeile } from '../../../bausteine/Absendezeile';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import type { Formular } from '../../../bausteine/formular';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Knopf } from '../../../bausteine/Knopf';
import { useFehlerfokus } from '../../../bausteine/useFehlerfokus';
import type { PlainDate } from '../../../listen/plainDate';
import type { Kooperation } from '../fach/kooperation';
import { EINWILLIGUNGSFELD } from '../texte/einwilligungsansicht';
import { VERWEISUNG } from '../texte/verweisungsansicht';
import { verweisungAnlegen } from '../vorhaben/verweisungen';
import { Einwilligungsteil } from './Einwilligungsteil';
import { fehlangabenInVerweisung, pruefeVerweisung, type Verweisungstexte } from './verweisungsangaben';
import { Verweisungsfelder } from './Verweisungsfelder';

interface Props {
  readonly kooperation: Kooperation;
  readonly heute: PlainDate;
  readonly formular: Formular<Verweisungstexte>;
}

export function NeueVerweisung({ kooperation, heute, formular }: Props): ReactNode {
  const styles = useFormularstil();
  const { form, zumErsten } = useFehlerfokus();
  const [geprueft, setGeprueft] = useState(false);
  const { werte: texte, laeuft, aendere, sende } = formular;
  const pruefung = pruefeVerweisung(texte, kooperation, heute);
  const maengel = geprueft && !pruefung.ok ? pruefung.maengel : {};
  const legeAn = (): void => {
    setGeprueft(!pruefung.ok);
    if (!pruefung.ok) return zumErsten();
    void sende(verweisungAnlegen(pruefung.partner, pruefung.angaben, pruefung.einwilligung));
  };
  const felder = { kooperation, heute, texte, maengel, onAendere: aendere };
  return (
    <Abschnitt titel={VERWEISUNG.neu}>
      <div ref={form} className={styles.form}>
        <Verweisungsfelder {...felder} />
        <Einwilligungsteil {...felder} />
        <Absendezeile angaben={fehlangabenInVerweisung(texte, maengel, EINWILLIGUNGSFELD)}>
          <Knopf appearance="primary" disabledFocusable={laeuft} onClick={legeAn}>
            {VERWEISUNG.anlegen}
          </Knopf>
        </Absendezeile>
      </div>
    </Abschnitt>
  );
}
