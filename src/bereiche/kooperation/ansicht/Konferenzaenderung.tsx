/** The form that changes a Fallkonferenz and keeps what came of it. */
import { type ReactNode, useState } from 'react';
import { Absendezeile } from '../../../bausteine/Absendezeile';
import type { Formular } from '../../../bausteine/formular';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Knopf } from '../../../bausteine/Knopf';
import { nurGeaenderte } from '../../../bausteine/nurGeaenderte';
import { useFehlerfokus } from '../../../bausteine/useFehlerfokus';
import { useFokusHierher } from '../../../bausteine/useFokusHierher';
import type { Konferenz } from '../listen';
import { KONFERENZ } from '../texte/fallkonferenz';
import { konferenzAendern } from '../vorhaben/konferenzen';
import {
  fehlangabenDer,
  type Konferenzaenderung as Geaendertes,
  konferenztexte,
  pruefeKonferenz,
} from './konferenzangaben';
import type { Felderprops } from './felderprops';
import { Konferenzfelder } from './Konferenzfelder';

interface Props extends Pick<Felderprops, 'kooperation' | 'ziele' | 'heute'> {
  readonly konferenz: Konferenz;
  readonly formular: Formular<Geaendertes>;
  readonly onAbbrechen: () => void;
}

export function Konferenzaenderung({ konferenz, formular, onAbbrechen, ...blick }: Props): ReactNode {
  const styles = useFormularstil();
  const element = useFokusHierher();
  const { form, zumErsten } = useFehlerfokus();
  const [geprueft, setGeprueft] = useState(false);
  const { werte, laeuft, aendere, sende } = formular;
  const texte = { ...konferenztexte(konferenz), ...werte.teil };
  const pruefung = pruefeKonferenz(texte, blick.kooperation, blick.heute);
  const maengel = geprueft && !pruefung.ok ? pruefung.maengel : {};
  const uebernimm = (): void => {
    setGeprueft(true);
    if (!pruefung.ok) return zumErsten();
    void sende(konferenzAendern(konferenz.id, nurGeaenderte(pruefung.angaben, werte.teil)));
  };
  return (
    <div ref={element} tabIndex={-1}>
      <div ref={form} className={styles.form}>
        <Konferenzfelder
          {...{ texte, maengel, ...blick }}
          mitErgebnis
          onAendere={(teil) => aendere({ teil: { ...werte.teil, ...teil } })}
        />
        <Absendezeile angaben={fehlangabenDer(texte, maengel)}>
          <Knopf appearance="primary" disabledFocusable={laeuft} onClick={uebernimm}>
            {KONFERENZ.uebernehmen}
          </Knopf>
          <Knopf onClick={onAbbrechen}>{KONFERENZ.abbrechen}</Knopf>
        </Absendezeile>
      </div>
    </div>
  );
}
