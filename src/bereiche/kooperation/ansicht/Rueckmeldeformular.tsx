/** Feedback on a Verweisung. Of counselling under § 16a no field for contents is offered (S2). */
import { Radio, RadioGroup } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { Absendezeile } from '../../../bausteine/Absendezeile';
import { Feld } from '../../../bausteine/Feld';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Knopf } from '../../../bausteine/Knopf';
import { tagAus } from '../../../bausteine/tage';
import { useFehlerfokus } from '../../../bausteine/useFehlerfokus';
import { useFokusHierher } from '../../../bausteine/useFokusHierher';
import { kurzeId } from '../../../listen/nummer';
import type { PlainDate } from '../../../listen/plainDate';
import { partnerMit } from '../fach/kooperation';
import type { Partner } from '../listenDesHauses';
import { rueckmeldungBis } from '../regeln/rueckmeldefrist';
import { ist16aBeratung, RUECKMELDEARTEN } from '../regeln/vokabular';
import { EINWILLIGUNGSFELD } from '../texte/einwilligungsansicht';
import { VERWEISUNG, VERWEISUNGSFELD } from '../texte/verweisungsansicht';
import { rueckmeldungEintragen } from '../vorhaben/verweisungen';
import { Eingabefeld } from './Eingabefeld';
import {
  fehlangabenInRueckmeldung,
  pruefeRueckmeldung,
  type Rueckmeldemaengel,
  type Rueckmeldetexte,
} from './schrittangaben';
import type { Zeilenprops } from './zeilenprops';

export function Rueckmeldeformular(props: Zeilenprops): ReactNode {
  const styles = useFormularstil();
  const { verweisung, kooperation, rueckmeldung, sicht, onSchliessen } = props;
  const element = useFokusHierher();
  const { form, zumErsten } = useFehlerfokus();
  const [geprueft, setGeprueft] = useState(false);
  const { werte, laeuft, aendere, sende } = rueckmeldung;
  const partner = partnerMit(kooperation, verweisung.partner);
  const pruefung = pruefeRueckmeldung(werte, sicht.heute, ist16aBeratung(partner?.art ?? null));
  const maengel = geprueft && !pruefung.ok ? pruefung.maengel : {};
  const trageEin = (): void => {
    setGeprueft(!pruefung.ok);
    if (!pruefung.ok) return zumErsten();
    void sende(rueckmeldungEintragen(verweisung.id, pruefung.angaben));
  };
  const titel = VERWEISUNG.rueckmeldungZu(kurzeId(verweisung.id));
  return (
    <div ref={element} tabIndex={-1} role="group" aria-label={titel}>
      <div ref={form} className={styles.form}>
        <p className={styles.text}>{titel}</p>
        <Felder {...{ werte, maengel, aendere, partner }} heute={sicht.heute} />
        <Absendezeile angaben={fehlangabenInRueckmeldung(werte, maengel)}>
          <Knopf appearance="primary" disabledFocusable={laeuft} onClick={trageEin}>
            {VERWEISUNG.eintragen}
          </Knopf>
          <Knopf onClick={onSchliessen}>{VERWEISUNG.abbrechen}</Knopf>
        </Absendezeile>
      </div>
    </div>
  );
}

interface Felderprops extends Feldprops {
  readonly partner: Partner | null;
  readonly heute: PlainDate;
}

function Felder({ partner, heute, ...props }: Felderprops): ReactNode {
  const { quiet } = useFormularstil();
  const { werte, maengel, aendere } = props;
  const usual = rueckmeldungBis(tagAus(werte.datum) ?? heute, partner?.rueckmeldungWochen ?? null);
  return (
    <>
      <Artwahl {...props} />
      {ist16aBeratung(partner?.art ?? null) ? (
        <p className={quiet}>{VERWEISUNG.keinInhalt}</p>
      ) : (
        <Eingabefeld
          label={VERWEISUNGSFELD.kurztext}
          mehrzeilig
          wert={werte.kurztext}
          onWert={(kurztext) => aendere({ kurztext })}
        />
      )}
      <Eingabefeld
        label={VERWEISUNGSFELD.datum}
        hinweis={EINWILLIGUNGSFELD.heuteHinweis}
        fehler={maengel.datum}
        wert={werte.datum}
        onWert={(datum) => aendere({ datum })}
      />
      <Eingabefeld
        label={VERWEISUNGSFELD.naechste}
        hinweis={VERWEISUNGSFELD.leerHeisst(usual)}
        fehler={maengel.naechste}
        wert={werte.naechste}
        onWert={(naechste) => aendere({ naechste })}
      />
    </>
  );
}

interface Feldprops {
  readonly werte: Rueckmeldetexte;
  readonly maengel: Rueckmeldemaengel;
  readonly aendere: (teil: Partial<Rueckmeldetexte>) => void;
}

function Artwahl({ werte, maengel, aendere }: Feldprops): ReactNode {
  return (
    <Feld label={VERWEISUNGSFELD.art} fehler={maengel.art ?? null}>
      <RadioGroup
        layout="horizontal"
        style={{ flexWrap: 'wrap' }}
        value={werte.art}
        aria-invalid={maengel.art !== undefined}
        onChange={(_, { value }) => aendere({ art: value as Rueckmeldetexte['art'] })}
      >
        {RUECKMELDEARTEN.map((art) => (
          <Radio key={art} value={art} label={art} />
        ))}
      </RadioGroup>
    </Feld>
  );
}
