/** The form for a consent: for a sheet that is signed first, or one that was given already. */
import { type ReactNode, useState } from 'react';
import { Absendezeile } from '../../../bausteine/Absendezeile';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import type { Formular } from '../../../bausteine/formular';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Knopf } from '../../../bausteine/Knopf';
import { useFehlerfokus } from '../../../bausteine/useFehlerfokus';
import { grundlageFuer } from '../fach/grundlage';
import { type Kooperation, partnerMit } from '../fach/kooperation';
import { EINWILLIGUNG, EINWILLIGUNGSFELD } from '../texte/einwilligungsansicht';
import { einwilligungAnlegen } from '../vorhaben/einwilligungen';
import {
  type Einwilligungsmaengel,
  type Einwilligungstexte,
  fehlangabenInEinwilligung,
  pruefeEinwilligung,
} from './einwilligungsangaben';
import { Eingabefeld } from './Eingabefeld';
import { Formwahl, Umfangswahl } from './Einwilligungsteil';
import { Partnerwahl } from './Partnerwahl';
import { zusaetzliche } from './verweisungsangaben';

interface Props {
  readonly kooperation: Kooperation;
  readonly formular: Formular<Einwilligungstexte>;
}

export function NeueEinwilligung({ kooperation, formular }: Props): ReactNode {
  const styles = useFormularstil();
  const { form, zumErsten } = useFehlerfokus();
  const [geprueft, setGeprueft] = useState(false);
  const { werte: texte, laeuft, aendere, sende } = formular;
  const pruefung = pruefeEinwilligung(texte);
  const maengel = geprueft && !pruefung.ok ? pruefung.maengel : {};
  const legeAn = (): void => {
    setGeprueft(!pruefung.ok);
    if (!pruefung.ok) return zumErsten();
    void sende(einwilligungAnlegen(pruefung.angaben));
  };
  return (
    <Abschnitt titel={EINWILLIGUNG.neu}>
      <div ref={form} className={styles.form}>
        <Felder {...{ kooperation, texte, maengel, aendere }} />
        <Absendezeile angaben={fehlangabenInEinwilligung(texte, maengel)}>
          <Knopf appearance="primary" disabledFocusable={laeuft} onClick={legeAn}>
            {EINWILLIGUNG.anlegen}
          </Knopf>
        </Absendezeile>
        <p className={styles.quiet}>{EINWILLIGUNG.blattHinweis}</p>
      </div>
    </Abschnitt>
  );
}

interface Feldprops extends Pick<Props, 'kooperation'> {
  readonly texte: Einwilligungstexte;
  readonly maengel: Einwilligungsmaengel;
  readonly aendere: (teil: Partial<Einwilligungstexte>) => void;
}

function Felder({ kooperation, texte, maengel, aendere }: Feldprops): ReactNode {
  const styles = useFormularstil();
  const partner = partnerMit(kooperation, texte.partner);
  const unnoetig = partner !== null && grundlageFuer(kooperation, partner) !== 'einwilligung';
  return (
    <>
      <Partnerwahl
        partner={kooperation.partner}
        wert={texte.partner}
        fehler={maengel.partner}
        onWert={(id) => aendere({ partner: id, zusaetzlich: [] })}
      />
      {unnoetig && <p className={styles.quiet}>{EINWILLIGUNG.nichtNoetig}</p>}
      <Textfeld {...{ texte, maengel, aendere }} feld="zweck" hinweis={EINWILLIGUNGSFELD.zweckHinweis} />
      {partner !== null && (
        <Umfangswahl
          gruppen={zusaetzliche(partner)}
          gewaehlt={texte.zusaetzlich}
          onWahl={(zusaetzlich) => aendere({ zusaetzlich })}
        />
      )}
      <Formwahl form={texte.form} onForm={(form) => aendere({ form })} />
      <Textfeld
        {...{ texte, maengel, aendere }}
        feld="erteiltAm"
        hinweis={EINWILLIGUNGSFELD.erteiltHinweis}
      />
      <Textfeld {...{ texte, maengel, aendere }} feld="bis" hinweis={EINWILLIGUNGSFELD.bisHinweis} />
    </>
  );
}

interface Textfeldprops extends Omit<Feldprops, 'kooperation'> {
  readonly feld: 'zweck' | 'erteiltAm' | 'bis';
  readonly hinweis: string;
}

function Textfeld({ feld, hinweis, texte, maengel, aendere }: Textfeldprops): ReactNode {
  return (
    <Eingabefeld
      label={EINWILLIGUNGSFELD[feld]}
      hinweis={hinweis}
      fehler={maengel[feld]}
      mehrzeilig={feld === 'zweck'}
      wert={texte[feld]}
      onWert={(wert) => aendere({ [feld]: wert })}
    />
  );
}
