/** The review of the open goal: what the ratings say, beside it what the person decides. Nothing is chosen beforehand. */
import { Radio, RadioGroup } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { Absendezeile } from '../../../bausteine/Absendezeile';
import { Feld } from '../../../bausteine/Feld';
import type { Formular } from '../../../bausteine/formular';
import { useFormularstil } from '../../../bausteine/formularstil';
import { useFehlerfokus } from '../../../bausteine/useFehlerfokus';
import { istIntegrationsziel } from '../fach/plan';
import { type Ergebnis, ERGEBNISSE, type Weiteres, WEITERES } from '../regeln/planVokabular';
import { INTEGRATION_TEXT, ZIELERREICHUNG_TEXT } from '../texte/plan';
import {
  ERGEBNIS_LABEL,
  stufenText,
  UEBERPRUEFUNG,
  UEBERPRUEFUNG_FEHLT,
  WEITERES_LABEL,
} from '../texte/ueberpruefung';
import type { OffenesZiel } from '../vorhaben/planblick';
import { zielBeenden } from '../vorhaben/ziele';
import { Knopf } from '../../../bausteine/Knopf';

/** What a person decides, and of which goal; what was decided of another one does not count. */
export interface Entscheidung {
  readonly id: string | null;
  readonly ergebnis: Ergebnis | null;
  readonly weiteres: Weiteres | null;
}
export const KEINE_ENTSCHEIDUNG: Entscheidung = { id: null, ergebnis: null, weiteres: null };

interface Props {
  readonly offen: OffenesZiel;
  readonly formular: Formular<Entscheidung>;
}

export function Ueberpruefungsformular({ offen, formular }: Props): ReactNode {
  const styles = useFormularstil();
  const { form, zumErsten } = useFehlerfokus();
  const [geprueft, setGeprueft] = useState(false);
  const { ziel } = offen;
  const werte = formular.werte.id === ziel.id ? formular.werte : KEINE_ENTSCHEIDUNG;
  const { ergebnis, weiteres } = werte;
  const aendere = (teil: Partial<Entscheidung>): void => formular.aendere({ ...werte, id: ziel.id, ...teil });
  const halteFest = (): void => {
    setGeprueft(true);
    if (ergebnis === null || weiteres === null) return zumErsten();
    void formular.sende(zielBeenden(ziel.id, { ergebnis, weiteres }));
  };
  const offene = [
    ...(ergebnis === null ? [{ label: UEBERPRUEFUNG.ergebnis, leer: true }] : []),
    ...(weiteres === null ? [{ label: UEBERPRUEFUNG.weiteres, leer: true }] : []),
  ];
  return (
    <div ref={form} className={styles.form}>
      <p className={styles.text}>{`${UEBERPRUEFUNG.vorschlag} ${vorschlagText(offen)}`}</p>
      <p className={styles.text}>{UEBERPRUEFUNG.entscheidung}</p>
      <Entscheidungsfelder {...{ ergebnis, weiteres, geprueft }} onAendere={aendere} />
      <p className={styles.quiet}>{UEBERPRUEFUNG.naechstesZiel}</p>
      <Absendezeile angaben={geprueft ? offene : []}>
        <Knopf appearance="primary" disabledFocusable={formular.laeuft} onClick={halteFest}>
          {UEBERPRUEFUNG.festhalten}
        </Knopf>
      </Absendezeile>
    </div>
  );
}

interface EntscheidungsfelderProps extends Pick<Entscheidung, 'ergebnis' | 'weiteres'> {
  readonly geprueft: boolean;
  readonly onAendere: (teil: Partial<Entscheidung>) => void;
}

function Entscheidungsfelder(props: EntscheidungsfelderProps): ReactNode {
  const { ergebnis, weiteres, geprueft, onAendere } = props;
  return (
    <>
      <Wahl
        label={UEBERPRUEFUNG.ergebnis}
        liste={ERGEBNISSE}
        labels={ERGEBNIS_LABEL}
        wert={ergebnis}
        fehler={geprueft && ergebnis === null ? UEBERPRUEFUNG_FEHLT.ergebnis : null}
        onWahl={(wert) => onAendere({ ergebnis: wert })}
      />
      <Wahl
        label={UEBERPRUEFUNG.weiteres}
        liste={WEITERES}
        labels={WEITERES_LABEL}
        wert={weiteres}
        fehler={geprueft && weiteres === null ? UEBERPRUEFUNG_FEHLT.weiteres : null}
        onWahl={(wert) => onAendere({ weiteres: wert })}
      />
    </>
  );
}

function vorschlagText({ ziel, stufeJetzt, erreicht }: OffenesZiel): string {
  if (istIntegrationsziel(ziel))
    return INTEGRATION_TEXT[erreicht === 'erreicht' ? 'erreicht' : 'nicht erreicht'];
  return `${ZIELERREICHUNG_TEXT[erreicht]} ${stufenText(ziel.stufeBeiVereinbarung, stufeJetzt)}`;
}

interface WahlProps<Wert extends string> {
  readonly label: string;
  readonly liste: readonly Wert[];
  readonly labels: Readonly<Record<Wert, string>>;
  readonly wert: Wert | null;
  readonly fehler: string | null;
  readonly onWahl: (wert: Wert) => void;
}

function Wahl<Wert extends string>(props: WahlProps<Wert>): ReactNode {
  const { label, liste, labels, wert, fehler, onWahl } = props;
  return (
    <Feld label={label} fehler={fehler}>
      <RadioGroup value={wert ?? ''} onChange={(_, { value }) => onWahl(value as Wert)}>
        {liste.map((each) => (
          <Radio key={each} value={each} label={labels[each]} />
        ))}
      </RadioGroup>
    </Feld>
  );
}
