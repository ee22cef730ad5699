/** The form for an FM-Vermerk that belongs to no step, such as one of a talk. */
import { Input, Textarea } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { vermerkSchreiben } from '../vorhaben/vermerkSchreiben';
import { FREIER_VERMERK } from '../texte/vermerkschutz';
import { Feld } from '../../../../bausteine/Feld';
import { Klappabschnitt } from '../../../../bausteine/Klappabschnitt';
import { useFormular } from '../../../../bausteine/formular';
import { useFehlerfokus } from '../../../../bausteine/useFehlerfokus';
import { Absendezeile } from '../../../../bausteine/Absendezeile';
import {
  fehlangaben,
  LEERER_VERMERK,
  pruefeVermerk,
  tagDerEingabe,
  type Vermerkmaengel,
  type Vermerktexteingabe,
} from './freieAngaben';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { Schreibsperre } from './Schreibsperre';
import type { OffeneVermerkProps } from './vermerkProps';
import { Knopf } from '../../../../bausteine/Knopf';

export function FreierVermerk({ sicht, schluessel }: OffeneVermerkProps): ReactNode {
  const styles = useFormularstil();
  const kopf = useRef<HTMLElement>(null);
  const { form, zumErsten } = useFehlerfokus();
  const [geprueft, setGeprueft] = useState(false);
  const { heute } = sicht;
  const { werte, laeuft, aendere, sende } = useFormular<Vermerktexteingabe>({
    name: 'vermerk',
    leer: LEERER_VERMERK,
    onGetan: () => {
      kopf.current?.focus();
    },
  });
  const pruefung = pruefeVermerk(werte, heute);
  const maengel = geprueft && !pruefung.ok ? pruefung.maengel : {};
  const schreibe = (): void => {
    setGeprueft(!pruefung.ok);
    if (!pruefung.ok) zumErsten();
    if (pruefung.ok) void sende(vermerkSchreiben(pruefung.vermerk, schluessel));
  };
  return (
    <Klappabschnitt titel={FREIER_VERMERK.titel} kopfRef={kopf} anfangsOffen={werte !== LEERER_VERMERK}>
      <div ref={form} className={styles.form}>
        <Schreibsperre />
        <Felder werte={werte} tag={tagDerEingabe(werte, heute)} maengel={maengel} onAendere={aendere} />
        <Absendezeile angaben={fehlangaben(maengel, werte)}>
          <Knopf className={styles.button} disabledFocusable={laeuft} onClick={schreibe}>
            {FREIER_VERMERK.schreiben}
          </Knopf>
        </Absendezeile>
      </div>
    </Klappabschnitt>
  );
}

interface FelderProps {
  readonly werte: Vermerktexteingabe;
  readonly tag: string;
  readonly maengel: Vermerkmaengel;
  readonly onAendere: (teil: Partial<Vermerktexteingabe>) => void;
}

function Felder({ werte, tag, maengel, onAendere }: FelderProps): ReactNode {
  return (
    <>
      <Feld label={FREIER_VERMERK.datum} fehler={maengel.datum ?? null}>
        <Input autoComplete="off" value={tag} onChange={(_, { value }) => onAendere({ datum: value })} />
      </Feld>
      <Feld
        label={FREIER_VERMERK.betreff}
        hinweis={FREIER_VERMERK.betreffHinweis}
        fehler={maengel.betreff ?? null}
      >
        <Input
          autoComplete="off"
          value={werte.betreff}
          onChange={(_, { value }) => onAendere({ betreff: value })}
        />
      </Feld>
      <Feld label={FREIER_VERMERK.text} hinweis={FREIER_VERMERK.textHinweis} fehler={maengel.text ?? null}>
        <Textarea
          resize="vertical"
          spellCheck={false}
          value={werte.text}
          onChange={(_, { value }) => onAendere({ text: value })}
        />
      </Feld>
    </>
  );
}
