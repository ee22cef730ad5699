/** What can be written while the Vermerke are open: a suspicion where none comes first, and otherwise how it ended. */
import type { ReactNode } from 'react';
import { useFormular } from '../../../bausteine/formular';
import { useFormularstil } from '../../../bausteine/formularstil';
import type { GeschuetzteProps } from '../../bfm';
import { readVorrang } from '../fach/vorrang';
import { KINDERSCHUTZ } from '../texte/kinderschutz';
import { VORRANGSATZ } from '../texte/vorrang';
import { type Endeeingabe, LEERER_VERDACHT, LEERES_ENDE, type Schutzeingabe } from './schutzangaben';
import { Schutzende } from './Schutzende';
import { Verdacht } from './Verdacht';

const SETZEN = { getan: KINDERSCHUTZ.geschrieben };
const BEENDEN = { getan: KINDERSCHUTZ.beendet };

export function Schutzformulare({ sicht, inhalt, vermerkMit, kopf }: GeschuetzteProps): ReactNode {
  const styles = useFormularstil();
  const onGetan = (): void => kopf.current?.focus();
  // Both outlive what is shown, so that they learn how their action ended, and nothing typed is lost to what others do meanwhile.
  const verdacht = useFormular<Schutzeingabe>({ name: SETZEN, leer: LEERER_VERDACHT, onGetan });
  const ende = useFormular<Endeeingabe>({ name: BEENDEN, leer: LEERES_ENDE, onGetan });
  const vorrang = readVorrang(inhalt);
  const steht = !vorrang.ok || vorrang.wert !== null;
  const gemeinsam = { heute: sicht.heute, vermerkMit };
  return (
    <div className={styles.form}>
      {steht && (
        <p className={styles.text}>
          {vorrang.ok && vorrang.wert !== null ? KINDERSCHUTZ.steht(vorrang.wert) : `${VORRANGSATZ}.`}
        </p>
      )}
      {(!steht || verdacht.werte !== LEERER_VERDACHT) && <Verdacht {...gemeinsam} formular={verdacht} />}
      {(steht || ende.werte !== LEERES_ENDE) && <Schutzende {...gemeinsam} formular={ende} />}
    </div>
  );
}
