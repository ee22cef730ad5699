/** The form for how it ended: one change writes the protected outcome and takes the notice away. */
import { Radio, RadioGroup } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { Absendezeile } from '../../../bausteine/Absendezeile';
import { Feld } from '../../../bausteine/Feld';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Knopf } from '../../../bausteine/Knopf';
import { useFehlerfokus } from '../../../bausteine/useFehlerfokus';
import { SCHUTZAUSGAENGE, SCHUTZAUSGANG_LABEL, type Schutzausgang } from '../regeln/vokabular';
import { KINDERSCHUTZ } from '../texte/kinderschutz';
import { vorrangBeenden } from '../vorhaben/kinderschutz';
import { type Endeeingabe, pruefeEnde, schutzluecken, tagDerEingabe } from './schutzangaben';
import { Schutzfelder } from './Schutzfelder';
import type { Schutzformularprops } from './schutzformular';

export function Schutzende({ heute, vermerkMit, formular }: Schutzformularprops<Endeeingabe>): ReactNode {
  const styles = useFormularstil();
  const { form, zumErsten } = useFehlerfokus();
  const [geprueft, setGeprueft] = useState(false);
  const { werte, laeuft, aendere, sende } = formular;
  const pruefung = pruefeEnde(werte, heute);
  const maengel = geprueft && !pruefung.ok ? pruefung.maengel : {};
  const schreibe = (): void => {
    setGeprueft(!pruefung.ok);
    if (!pruefung.ok) return zumErsten();
    void sende(vorrangBeenden(vermerkMit, pruefung.wert));
  };
  return (
    <div ref={form} className={styles.form} role="group" aria-label={KINDERSCHUTZ.ende}>
      <p className={styles.text}>{KINDERSCHUTZ.endeText}</p>
      <Feld label={KINDERSCHUTZ.ausgang} fehler={maengel.ausgang ?? null}>
        <RadioGroup
          value={werte.ausgang ?? ''}
          onChange={(_, { value }) => aendere({ ausgang: value as Schutzausgang })}
        >
          {SCHUTZAUSGAENGE.map((each) => (
            <Radio key={each} value={each} label={SCHUTZAUSGANG_LABEL[each]} />
          ))}
        </RadioGroup>
      </Feld>
      <Schutzfelder
        label={KINDERSCHUTZ.endeGrund}
        tag={tagDerEingabe(werte, heute)}
        text={werte.text}
        maengel={maengel}
        onAendere={aendere}
      />
      <Absendezeile angaben={schutzluecken(maengel, werte, KINDERSCHUTZ.endeGrund)}>
        <Knopf appearance="primary" disabledFocusable={laeuft} onClick={schreibe}>
          {KINDERSCHUTZ.beenden}
        </Knopf>
      </Absendezeile>
    </div>
  );
}
