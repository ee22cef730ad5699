/** Which Kennung and which Förderziel each person was given, and by whom. */
import type { ReactNode } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { type Gruppe, inRunde, jePerson, messe } from '../fach/auswertung';
import { musterkennung } from '../fach/personen';
import { nachWert } from '../fach/trennendes';
import { WORTBEREICHE } from '../regeln/vokabular';
import { kennzahlText } from '../texte/kennzahl';
import {
  bereichText,
  gesinnteText,
  KENNUNGSANSICHT,
  ohneUrteileText,
  personText,
  WORKSHOPPANE,
} from '../texte/pane';
import type { Workshopinhalt } from '../vorhaben/zustand';
import { Rundenwahl } from './Rundenwahl';
import { useBlick } from './workshopkontext';
import { useWorkshopstil } from './workshopstil';

export function Kennungsansicht({ inhalt }: { readonly inhalt: Workshopinhalt }): ReactNode {
  const styles = useWorkshopstil();
  const { runde } = useBlick();
  const urteile = inRunde(inhalt.urteile, runde);
  return (
    <div className={styles.teile}>
      <p className={styles.text}>{KENNUNGSANSICHT.erklaerung}</p>
      <Rundenwahl titel={WORKSHOPPANE.runde} />
      {urteile.length === 0 ? (
        <p role="status" className={styles.text}>
          {ohneUrteileText(runde)}
        </p>
      ) : (
        <ul className={styles.liste}>
          {WORTBEREICHE.map(({ id }) => (
            <li key={id}>{`${bereichText(id)}: ${kennzahlText(messe(urteile, id))}`}</li>
          ))}
        </ul>
      )}
      {jePerson(urteile).map((gruppe) => (
        <Person key={gruppe.id} {...gruppe} />
      ))}
    </div>
  );
}

function Person({ id, urteile }: Gruppe): ReactNode {
  const styles = useWorkshopstil();
  const { istProjektor } = useBlick();
  const muster = musterkennung(id);
  return (
    <Abschnitt titel={personText(id)}>
      {WORTBEREICHE.map(({ id: bereich }) => (
        <p key={bereich} className={styles.text}>
          {`${bereichText(bereich)}: ${nachWert(urteile.filter((each) => each.bereich === bereich))
            .map((each) => gesinnteText(each, istProjektor))
            .join(' · ')}`}
        </p>
      ))}
      {muster !== null && <p className={styles.text}>{`${KENNUNGSANSICHT.muster}: ${muster}`}</p>}
    </Abschnitt>
  );
}
