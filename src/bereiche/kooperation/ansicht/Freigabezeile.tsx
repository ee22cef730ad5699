/** One step with an offer: whether it is approved, and the form that notes so. */
import { Input } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { Absendezeile } from '../../../bausteine/Absendezeile';
import { Feld } from '../../../bausteine/Feld';
import type { Formular } from '../../../bausteine/formular';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Knopf } from '../../../bausteine/Knopf';
import { useHandlungen } from '../../../bausteine/sitzungskontext';
import { useFehlerfokus } from '../../../bausteine/useFehlerfokus';
import { useFokusHierher } from '../../../bausteine/useFokusHierher';
import { Zellknopf } from '../../../bausteine/Zellknopf';
import { kurzeId } from '../../../listen/nummer';
import type { PlainDate } from '../../../listen/plainDate';
import type { Freigabeschritt } from '../fach/freigaben';
import { FREIGABE_TEXT, freigabestandText } from '../texte/freigaben';
import { freigabeZuruecknehmen, freigeben } from '../vorhaben/freigaben';
import {
  type Freigabeeingabe,
  freigabeluecken,
  KEINE_FREIGABE,
  pruefeFreigabe,
  tagDerFreigabe,
} from './freigabeangaben';

const ZURUECKNEHMEN = { getan: FREIGABE_TEXT.zurueckgenommen };

interface Props {
  readonly stand: Freigabeschritt;
  readonly heute: PlainDate;
  readonly formular: Formular<Freigabeeingabe>;
}

export function Freigabezeile(props: Props): ReactNode {
  const styles = useFormularstil();
  // Not through the form: what was typed there for another step is not done by it.
  const { akteAendern } = useHandlungen();
  const { stand, formular } = props;
  const { schritt, freigabe, massnahme, ort } = stand;
  const { id } = schritt;
  return (
    <div role="group" aria-label={kurzeId(id)} className={styles.group}>
      <Zellknopf zeile ort={ort} label={kurzeId(id)} zusatz={massnahme} />
      <p className={styles.text}>{freigabestandText(stand)}</p>
      {formular.werte.schritt === id ? (
        <Felder {...props} />
      ) : (
        <div className={styles.buttons}>
          {freigabe === null ? (
            <Knopf
              size="small"
              aria-label={FREIGABE_TEXT.eintragenFuer(id)}
              disabledFocusable={formular.laeuft}
              onClick={() => formular.aendere({ schritt: id })}
            >
              {FREIGABE_TEXT.eintragen}
            </Knopf>
          ) : (
            <Knopf
              size="small"
              aria-label={FREIGABE_TEXT.zurueckFuer(id)}
              disabledFocusable={formular.laeuft}
              onClick={() => void akteAendern(ZURUECKNEHMEN, freigabeZuruecknehmen(id))}
            >
              {FREIGABE_TEXT.zurueck}
            </Knopf>
          )}
        </div>
      )}
    </div>
  );
}

function Felder({ stand: { schritt }, heute, formular }: Props): ReactNode {
  const styles = useFormularstil();
  const element = useFokusHierher();
  const { form, zumErsten } = useFehlerfokus();
  const [geprueft, setGeprueft] = useState(false);
  const { werte, laeuft, aendere, sende } = formular;
  const pruefung = pruefeFreigabe(werte, heute);
  const maengel = geprueft && !pruefung.ok ? pruefung.maengel : {};
  const trageEin = (): void => {
    setGeprueft(!pruefung.ok);
    if (!pruefung.ok) return zumErsten();
    void sende(freigeben(schritt.id, pruefung.angaben));
  };
  return (
    <div ref={element} tabIndex={-1} role="group" aria-label={FREIGABE_TEXT.eintragenFuer(schritt.id)}>
      <div ref={form} className={styles.form}>
        <Feld label={FREIGABE_TEXT.von} fehler={maengel.von ?? null}>
          <Input autoComplete="off" value={werte.von} onChange={(_, { value }) => aendere({ von: value })} />
        </Feld>
        <Feld label={FREIGABE_TEXT.am} fehler={maengel.am ?? null}>
          <Input
            autoComplete="off"
            value={tagDerFreigabe(werte, heute)}
            onChange={(_, { value }) => aendere({ am: value })}
          />
        </Feld>
        <Absendezeile angaben={freigabeluecken(maengel)}>
          <Knopf appearance="primary" disabledFocusable={laeuft} onClick={trageEin}>
            {FREIGABE_TEXT.eintragen}
          </Knopf>
          <Knopf onClick={() => aendere(KEINE_FREIGABE)}>{FREIGABE_TEXT.abbrechen}</Knopf>
        </Absendezeile>
      </div>
    </div>
  );
}
