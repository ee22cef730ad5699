/** A step that asks for something: why it came to nothing, or what came of it in a sentence. */
import { Radio, RadioGroup } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { Absendezeile } from '../../../bausteine/Absendezeile';
import { Feld } from '../../../bausteine/Feld';
import type { Formular } from '../../../bausteine/formular';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Knopf } from '../../../bausteine/Knopf';
import { useFehlerfokus } from '../../../bausteine/useFehlerfokus';
import { useFokusHierher } from '../../../bausteine/useFokusHierher';
import { kurzeId } from '../../../listen/nummer';
import { type Grund, GRUENDE } from '../regeln/vokabular';
import { VERWEISUNG, VERWEISUNGSFELD, VERWEISUNGSMANGEL } from '../texte/verweisungsansicht';
import { standAendern } from '../vorhaben/verweisungen';
import { Eingabefeld } from './Eingabefeld';
import { schrittAus, type Schritttexte } from './schrittangaben';
import type { Zeilenprops } from './zeilenprops';

export function Standformular({ verweisung, schritt, sicht, onSchliessen }: Zeilenprops): ReactNode {
  const styles = useFormularstil();
  const element = useFokusHierher();
  const { form, zumErsten } = useFehlerfokus();
  const [geprueft, setGeprueft] = useState(false);
  const { werte, laeuft, aendere, sende } = schritt;
  const fertig = schrittAus(werte, sicht.heute);
  const fehlt = geprueft && fertig === null;
  const uebernimm = (): void => {
    setGeprueft(true);
    if (fertig === null) return zumErsten();
    void sende(standAendern(verweisung.id, fertig, werte.ergebnis.trim()));
  };
  const id = kurzeId(verweisung.id);
  return (
    <div ref={element} tabIndex={-1} role="group" aria-label={VERWEISUNG.standZu(id, werte.stand)}>
      <div ref={form} className={styles.form}>
        <p className={styles.text}>{VERWEISUNG.standZu(id, werte.stand)}</p>
        <Frage {...{ werte, aendere, fehlt }} />
        <Absendezeile angaben={fehlt ? [{ label: VERWEISUNGSFELD.grund, leer: true }] : []}>
          <Knopf appearance="primary" disabledFocusable={laeuft} onClick={uebernimm}>
            {VERWEISUNG.uebernehmen}
          </Knopf>
          <Knopf onClick={onSchliessen}>{VERWEISUNG.abbrechen}</Knopf>
        </Absendezeile>
      </div>
    </div>
  );
}

interface Frageprops extends Pick<Formular<Schritttexte>, 'werte' | 'aendere'> {
  readonly fehlt: boolean;
}

function Frage({ werte, aendere, fehlt }: Frageprops): ReactNode {
  if (werte.stand === 'beendet')
    return (
      <Eingabefeld
        label={VERWEISUNGSFELD.ergebnis}
        mehrzeilig
        wert={werte.ergebnis}
        onWert={(ergebnis) => aendere({ ergebnis })}
      />
    );
  return (
    <Feld label={VERWEISUNGSFELD.grund} fehler={fehlt ? VERWEISUNGSMANGEL.grund : null}>
      <RadioGroup
        value={werte.grund}
        aria-invalid={fehlt}
        onChange={(_, { value }) => aendere({ grund: value as Grund })}
      >
        {GRUENDE.map((grund) => (
          <Radio key={grund} value={grund} label={grund} />
        ))}
      </RadioGroup>
    </Feld>
  );
}
