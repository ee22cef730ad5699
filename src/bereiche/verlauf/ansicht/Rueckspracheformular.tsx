/** The form in which a person keeps a Rücksprache: with whom, when, how it ended and why. */
import { Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { RUECKSPRACHE_TEILE, rueckspracheFesthalten } from '../vorhaben/ruecksprache';
import { germanDate } from '../../../listen/plainDate';
import type { RueckspracheErgebnis } from '../regeln/ruecksprache';
import { ABSCHLUSS } from '../texte/abschluss';
import { VERLAUF } from '../texte/verlauf';
import { Feld } from '../../../bausteine/Feld';
import { Klappe } from '../../../bausteine/Klappe';
import { type Formular, useFormular } from '../../../bausteine/formular';
import { useFormularstil } from '../../../bausteine/formularstil';
import { type Angaben, KEINE_ANGABEN, type Maengel, pruefeAngaben, type Tage } from './rueckspracheAngaben';
import { Knopf } from '../../../bausteine/Knopf';

interface Props {
  /** The form stays filled in while there is nothing to talk about. */
  readonly sichtbar: boolean;
  readonly tage: Tage;
  readonly onGetan: () => void;
}

export function Rueckspracheformular({ sichtbar, tage, onGetan }: Props): ReactNode {
  const styles = useFormularstil();
  const [geprueft, setGeprueft] = useState(false);
  const formular = useFormular<Angaben>({
    name: 'ruecksprache',
    leer: KEINE_ANGABEN,
    onGetan: () => {
      setGeprueft(false);
      onGetan();
    },
  });
  if (!sichtbar) return null;
  const pruefung = pruefeAngaben(formular.werte, tage);
  const halteFest = (): void => {
    setGeprueft(true);
    if (pruefung.ok) void formular.sende(rueckspracheFesthalten(pruefung.gespraech), RUECKSPRACHE_TEILE);
  };
  return (
    <Klappe titel={ABSCHLUSS.ruecksprache} anfangsOffen={formular.werte !== KEINE_ANGABEN}>
      <div className={styles.form}>
        <Felder {...formular} tage={tage} maengel={geprueft && !pruefung.ok ? pruefung.maengel : {}} />
        <Knopf className={styles.button} disabledFocusable={formular.laeuft} onClick={halteFest}>
          {VERLAUF.festhalten}
        </Knopf>
      </div>
    </Klappe>
  );
}

interface FelderProps extends Pick<Formular<Angaben>, 'werte' | 'aendere'> {
  readonly tage: Tage;
  readonly maengel: Maengel;
}

function Felder({ werte, aendere, tage, maengel }: FelderProps): ReactNode {
  return (
    <>
      <Feld label={VERLAUF.ruecksprachMit} fehler={maengel.mit ?? null}>
        <Input value={werte.mit} onChange={(_, { value }) => aendere({ mit: value })} />
      </Feld>
      <Feld label={VERLAUF.ruecksprachAm} fehler={maengel.am ?? null}>
        <Input
          autoComplete="off"
          value={werte.am ?? germanDate(tage.stichtag)}
          onChange={(_, { value }) => aendere({ am: value })}
        />
      </Feld>
      <Feld label={VERLAUF.ruecksprachErgebnis} fehler={maengel.ergebnis ?? null}>
        <RadioGroup
          layout="horizontal"
          value={werte.ergebnis ?? ''}
          onChange={(_, { value }) => aendere({ ergebnis: value as RueckspracheErgebnis })}
        >
          <Radio value="angenommen" label={VERLAUF.angenommen} />
          <Radio value="abgelehnt" label={VERLAUF.ablehnen} />
        </RadioGroup>
      </Feld>
      <Feld
        label={VERLAUF.ruecksprachGrund}
        hinweis={VERLAUF.ruecksprachGrundHinweis}
        fehler={maengel.grund ?? null}
      >
        <Textarea
          resize="vertical"
          value={werte.grund}
          onChange={(_, { value }) => aendere({ grund: value })}
        />
      </Feld>
    </>
  );
}
