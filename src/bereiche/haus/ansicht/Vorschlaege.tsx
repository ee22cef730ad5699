/** Reading in what was agreed in a Workshop. */
import type { ReactNode } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Dateiwahl } from '../../../bausteine/Dateiwahl';
import { useFormularstil } from '../../../bausteine/formularstil';
import { eingelesenText, VORSCHLAEGE } from '../texte/vorschlaege';
import type { Vorschlagsausgang } from '../vorhaben/vorschlaege';
import { Einlesefehler } from './Einlesefehler';
import { useHaus, useHauszustand } from './hauskontext';

export function Vorschlaege(): ReactNode {
  const styles = useFormularstil();
  const haus = useHaus();
  const laeuft = useHauszustand((zustand) => zustand.laeuft);
  const meldung = useHauszustand((zustand) => zustand.meldung);
  return (
    <Abschnitt titel={VORSCHLAEGE.titel}>
      <div className={styles.form}>
        <p className={styles.text}>{VORSCHLAEGE.erklaerung}</p>
        <div>
          <Dateiwahl
            titel={VORSCHLAEGE.einlesen}
            gesperrt={laeuft}
            onWahl={([datei]) =>
              datei && void haus.liesVorschlaege(async () => new Uint8Array(await datei.arrayBuffer()))
            }
          />
        </div>
        <div role="status">{meldung?.art === 'vorschlaege' && <Ausgang ausgang={meldung.ausgang} />}</div>
      </div>
    </Abschnitt>
  );
}

function Ausgang({ ausgang }: { readonly ausgang: Vorschlagsausgang }): ReactNode {
  const styles = useFormularstil();
  if (ausgang.art !== 'eingelesen') return <Einlesefehler ausgang={ausgang} />;
  return <p className={styles.text}>{eingelesenText(ausgang.anzahl, ausgang.schonDa)}</p>;
}
