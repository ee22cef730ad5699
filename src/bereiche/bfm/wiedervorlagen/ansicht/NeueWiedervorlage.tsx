/** The form for an own Wiedervorlage. */
import { Button, Input } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { eigeneAnlegen } from '../vorhaben/wiedervorlagen';
import { WIEDERVORLAGEN } from '../texte/wiedervorlagen';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { useFaelligkeitsquellen } from '../../../../bausteine/faelligkeitskontext';
import { Feld } from '../../../../bausteine/Feld';
import { type Formular, useFormular } from '../../../../bausteine/formular';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { type EigeneAngaben, KEINE_ANGABEN, pruefeEigene } from './eigeneAngaben';

interface Props {
  readonly onGetan: () => void;
}

export function NeueWiedervorlage({ onGetan }: Props): ReactNode {
  const styles = useFormularstil();
  const faelliges = useFaelligkeitsquellen();
  const [geprueft, setGeprueft] = useState(false);
  const { werte, laeuft, aendere, sende } = useFormular({
    name: 'wiedervorlage',
    leer: KEINE_ANGABEN,
    onGetan,
  });
  const pruefung = pruefeEigene(werte);
  const legeAn = (): void => {
    setGeprueft(!pruefung.ok);
    if (pruefung.ok) void sende(eigeneAnlegen(pruefung.faelligAm, pruefung.text, faelliges));
  };
  return (
    <Abschnitt titel={WIEDERVORLAGEN.neue}>
      <div className={styles.form}>
        <Felder werte={werte} aendere={aendere} maengel={geprueft && !pruefung.ok ? pruefung.maengel : {}} />
        <Button className={styles.button} disabledFocusable={laeuft} onClick={legeAn}>
          {WIEDERVORLAGEN.anlegen}
        </Button>
      </div>
    </Abschnitt>
  );
}

interface FelderProps extends Pick<Formular<EigeneAngaben>, 'werte' | 'aendere'> {
  readonly maengel: Partial<EigeneAngaben>;
}

function Felder({ werte, aendere, maengel }: FelderProps): ReactNode {
  return (
    <>
      <Feld
        label={WIEDERVORLAGEN.faelligAm}
        hinweis={WIEDERVORLAGEN.faelligHinweis}
        fehler={maengel.datum ?? null}
      >
        <Input
          autoComplete="off"
          value={werte.datum}
          onChange={(_, { value }) => aendere({ datum: value })}
        />
      </Feld>
      <Feld label={WIEDERVORLAGEN.text} fehler={maengel.text ?? null}>
        <Input autoComplete="off" value={werte.text} onChange={(_, { value }) => aendere({ text: value })} />
      </Feld>
    </>
  );
}
