/** The fields of an own Wiedervorlage, and the button that puts it on the list. */
import { type ReactNode, useState } from 'react';
import { fehlangabenText } from '../../../../bausteine/texte/angaben';
import { useFehlerfokus } from '../../../../bausteine/useFehlerfokus';
import { eigeneAnlegen } from '../vorhaben/eigene';
import { WIEDERVORLAGEN } from '../texte/wiedervorlagen';
import { useFaelligkeitsquellen } from '../../../../bausteine/faelligkeitskontext';
import { Textzeile } from '../../../../bausteine/Textzeile';
import type { Formular } from '../../../../bausteine/formular';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { pruefeEigene } from './eigeneAngaben';
import type { EigeneAngaben } from './eigeneVorgabe';
import { Knopf } from '../../../../bausteine/Knopf';

export interface EigenesFormularProps {
  readonly formular: Formular<EigeneAngaben>;
}

export function EigenesFormular({ formular }: EigenesFormularProps): ReactNode {
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
