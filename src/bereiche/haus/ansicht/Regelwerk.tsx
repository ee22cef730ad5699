/** Bringing a released set of rules into the Hausvorlage. */
import type { ReactNode } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Dateiwahl } from '../../../bausteine/Dateiwahl';
import { useFormularstil } from '../../../bausteine/formularstil';
import { aufgenommenText, REGELWERK_AUFNEHMEN } from '../texte/regelwerk';
import type { Regelwerksausgang } from '../vorhaben/regelwerk';
import { Einlesefehler } from './Einlesefehler';
import { useHaus, useHauszustand } from './hauskontext';

export function Regelwerk(): ReactNode {
  const styles = useFormularstil();
  const haus = useHaus();
  const laeuft = useHauszustand((zustand) => zustand.laeuft);
  const meldung = useHauszustand((zustand) => zustand.meldung);
  return (
    <Abschnitt titel={REGELWERK_AUFNEHMEN.titel}>
      <div className={styles.form}>
        <p className={styles.text}>{REGELWERK_AUFNEHMEN.erklaerung}</p>
        <div>
          <Dateiwahl
            titel={REGELWERK_AUFNEHMEN.waehlen}
            gesperrt={laeuft}
            onWahl={([datei]) =>
              datei && void haus.nimmRegelwerkAuf(async () => new Uint8Array(await datei.arrayBuffer()))
            }
          />
        </div>
        <div role="status">{meldung?.art === 'regelwerk' && <Ausgang ausgang={meldung.ausgang} />}</div>
      </div>
    </Abschnitt>
  );
}

function Ausgang({ ausgang }: { readonly ausgang: Regelwerksausgang }): ReactNode {
  const styles = useFormularstil();
  if (ausgang.art !== 'aufgenommen') return <Einlesefehler ausgang={ausgang} />;
  return <p className={styles.text}>{aufgenommenText(ausgang.version, ausgang.istNeu)}</p>;
}
