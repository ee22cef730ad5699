/** The form for an own Wiedervorlage, folded away until it is wanted. */
import { type ReactNode, useMemo, useState } from 'react';
import { fehlangabenText } from '../../../../bausteine/texte/angaben';
import { useFehlerfokus } from '../../../../bausteine/useFehlerfokus';
import type { PlainDate } from '../../../../listen/plainDate';
import type { Land } from '../../../../rules/hausregeln';
import { eigeneAnlegen } from '../vorhaben/wiedervorlagen';
import { WIEDERVORLAGEN } from '../texte/wiedervorlagen';
import { useFaelligkeitsquellen } from '../../../../bausteine/faelligkeitskontext';
import { Textzeile } from '../../../../bausteine/Textzeile';
import { type Formular, useFormular } from '../../../../bausteine/formular';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { Klappe } from '../../../../bausteine/Klappe';
import { type EigeneAngaben, pruefeEigene, vorgabe } from './eigeneAngaben';
import { Knopf } from '../../../../bausteine/Knopf';

interface Props {
  readonly heute: PlainDate;
  readonly land: Land;
  readonly onGetan: () => void;
}

export function NeueWiedervorlage({ heute, land, onGetan }: Props): ReactNode {
  const leer = useMemo(() => vorgabe(heute, land), [heute, land]);
  const formular = useFormular({ name: 'wiedervorlage', leer, onGetan });
  // What somebody has begun to write is not hidden when the view comes back.
  return (
    <Klappe titel={WIEDERVORLAGEN.neue} anfangsOffen={formular.werte !== leer}>
      <Formularteil formular={formular} />
    </Klappe>
  );
}

function Formularteil({ formular }: { readonly formular: Formular<EigeneAngaben> }): ReactNode {
  const styles = useFormularstil();
  const faelliges = useFaelligkeitsquellen();
  const { werte, laeuft, aendere, sende } = formular;
  const [geprueft, setGeprueft] = useState(false);
  const { form, zumErsten } = useFehlerfokus();
  const pruefung = pruefeEigene(werte);
  const maengel = geprueft && !pruefung.ok ? pruefung.maengel : {};
  const legeAn = (): void => {
    setGeprueft(!pruefung.ok);
    if (pruefung.ok) void sende(eigeneAnlegen(pruefung.faelligAm, pruefung.text, faelliges));
    else zumErsten();
  };
  const fehlangaben = [
    { label: WIEDERVORLAGEN.text, leer: true, mangel: maengel.text },
    { label: WIEDERVORLAGEN.faelligAm, leer: werte.datum.trim() === '', mangel: maengel.datum },
  ].filter(({ mangel }) => mangel !== undefined);
  return (
    <div className={styles.form} ref={form}>
      <Felder werte={werte} aendere={aendere} maengel={maengel} />
      <div className={styles.buttons}>
        <Knopf disabledFocusable={laeuft} onClick={legeAn}>
          {WIEDERVORLAGEN.anlegen}
        </Knopf>
        <span className={styles.quiet}>{fehlangabenText(fehlangaben)}</span>
      </div>
    </div>
  );
}

interface FelderProps extends Pick<Formular<EigeneAngaben>, 'werte' | 'aendere'> {
  readonly maengel: Partial<EigeneAngaben>;
}

function Felder({ werte, aendere, maengel }: FelderProps): ReactNode {
  return (
    <>
      <Textzeile
        label={WIEDERVORLAGEN.text}
        fehler={maengel.text ?? null}
        autoComplete="off"
        value={werte.text}
        onText={(text) => aendere({ text })}
      />
      <Textzeile
        label={WIEDERVORLAGEN.faelligAm}
        fehler={maengel.datum ?? null}
        autoComplete="off"
        value={werte.datum}
        onText={(datum) => aendere({ datum })}
      />
    </>
  );
}
