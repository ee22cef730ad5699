/** The form to change the open goal; only what was filled in anew is handed over. */
import { type ReactNode, useState } from 'react';
import { Absendezeile } from '../../../bausteine/Absendezeile';
import type { Formular } from '../../../bausteine/formular';
import { useFormularstil } from '../../../bausteine/formularstil';
import { nurGeaenderte } from '../../../bausteine/nurGeaenderte';
import { useFehlerfokus } from '../../../bausteine/useFehlerfokus';
import { useFokusHierher } from '../../../bausteine/useFokusHierher';
import type { Ziel } from '../listen';
import { PLAN } from '../texte/planansicht';
import { ZIEL } from '../texte/zielansicht';
import { zielAendern } from '../vorhaben/ziele';
import { fehlangabenImZiel, pruefeZiel, type Zieltexte, zieltexte } from './zielangaben';
import { type GesuchtesFeld, Zielfelder } from './Zielfelder';
import { Knopf } from '../../../bausteine/Knopf';

/** What was changed in a goal, and in which. */
export interface Zielaenderungswerte {
  readonly id: string | null;
  readonly teil: Partial<Zieltexte>;
}
export const NICHTS_GEAENDERT: Zielaenderungswerte = { id: null, teil: {} };

interface Props {
  readonly ziel: Ziel;
  readonly staerken: readonly string[];
  readonly formular: Formular<Zielaenderungswerte>;
  readonly gesucht: GesuchtesFeld | null;
  readonly onAbbrechen: () => void;
}

export function Zielaenderung({ ziel, staerken, formular, gesucht, onAbbrechen }: Props): ReactNode {
  const styles = useFormularstil();
  const element = useFokusHierher();
  const { form, zumErsten } = useFehlerfokus();
  const [geprueft, setGeprueft] = useState(false);
  const { werte, laeuft, aendere, sende } = formular;
  const texte = { ...zieltexte(ziel), ...werte.teil };
  const pruefung = pruefeZiel(texte);
  const maengel = geprueft && !pruefung.ok ? pruefung.maengel : {};
  const uebernimm = (): void => {
    setGeprueft(true);
    if (!pruefung.ok) return zumErsten();
    void sende(zielAendern(ziel.id, nurGeaenderte(pruefung.angaben, werte.teil)));
  };
  return (
    <div ref={element} tabIndex={-1} role="group" aria-label={ZIEL.aendern}>
      <div ref={form} className={styles.form}>
        <Zielfelder
          {...{ texte, maengel, staerken, gesucht }}
          mitVorschlag={false}
          onAendere={(teil) => aendere({ teil: { ...werte.teil, ...teil } })}
        />
        <Absendezeile angaben={fehlangabenImZiel(texte, maengel)}>
          <Knopf appearance="primary" disabledFocusable={laeuft} onClick={uebernimm}>
            {PLAN.uebernehmen}
          </Knopf>
          <Knopf onClick={onAbbrechen}>{PLAN.abbrechen}</Knopf>
        </Absendezeile>
      </div>
    </div>
  );
}
