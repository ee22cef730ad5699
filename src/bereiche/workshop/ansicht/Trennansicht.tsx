/** What splits the room: the widest places with the sentences of the story, then areas, people and Kennungen. */
import type { ReactNode } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import {
  type Gruppe,
  inRunde,
  jeBereich,
  jeMusterkennung,
  jePerson,
  messeStufen,
  stufenurteile,
} from '../fach/auswertung';
import { musterstelle } from '../fach/personen';
import { nachStreuung, nachWert, type Trennstelle, trennstellen } from '../fach/trennendes';
import type { Bereich } from '../regeln/vokabular';
import { kennzahlText } from '../texte/kennzahl';
import {
  bereichText,
  gesinnteText,
  musterstufeText,
  ohneUrteileText,
  personText,
  stelleText,
  TRENNT,
  WORKSHOPPANE,
} from '../texte/pane';
import type { Workshopinhalt } from '../vorhaben/zustand';
import { Rundenwahl } from './Rundenwahl';
import { useBlick } from './workshopkontext';
import { useWorkshopstil } from './workshopstil';

/** As many as a room can talk about. */
const STELLEN = 8;
const GRUPPEN = 5;

export function Trennansicht({ inhalt }: { readonly inhalt: Workshopinhalt }): ReactNode {
  const styles = useWorkshopstil();
  const { runde } = useBlick();
  const urteile = stufenurteile(inRunde(inhalt.urteile, runde));
  const stellen = trennstellen(urteile);
  return (
    <div className={styles.teile}>
      <Rundenwahl titel={WORKSHOPPANE.runde} />
      {urteile.length === 0 ? (
        <p role="status" className={styles.text}>
          {ohneUrteileText(runde)}
        </p>
      ) : (
        <>
          <Abschnitt titel={TRENNT.stellen}>
            <Stellen stellen={stellen} />
          </Abschnitt>
          <Gruppen titel={TRENNT.bereiche} gruppen={weiteste(jeBereich(urteile))} name={bereichsname} />
          <Gruppen titel={TRENNT.personen} gruppen={weiteste(jePerson(urteile))} name={personText} />
          <Gruppen titel={TRENNT.musterkennungen} gruppen={jeMusterkennung(urteile)} name={(id) => id} />
        </>
      )}
    </div>
  );
}

const bereichsname = (id: string): string => bereichText(id as Bereich);

function weiteste(gruppen: readonly Gruppe[]): Gruppe[] {
  return nachStreuung(gruppen, ({ urteile }) => messeStufen(urteile).exakt).slice(0, GRUPPEN);
}

function Stellen({ stellen }: { readonly stellen: readonly Trennstelle[] }): ReactNode {
  const styles = useWorkshopstil();
  if (stellen.length === 0) return <p className={styles.text}>{TRENNT.keineStellen}</p>;
  return (
    <>
      <ul className={styles.stellen}>
        {stellen.slice(0, STELLEN).map((each) => (
          <Stelle key={`${each.person} ${each.bereich}`} {...each} />
        ))}
      </ul>
      {stellen.length > STELLEN && <p>{TRENNT.mehr(stellen.length - STELLEN)}</p>}
    </>
  );
}

function Stelle({ person, bereich, urteile }: Trennstelle): ReactNode {
  const styles = useWorkshopstil();
  const { istProjektor } = useBlick();
  const muster = musterstelle(person, bereich);
  return (
    <li>
      <strong>{stelleText(person, bereich)}</strong>
      {muster === null && <p className={styles.zitat}>{TRENNT.eigene}</p>}
      {muster?.saetze.length === 0 && <p className={styles.zitat}>{TRENNT.ohneBeleg}</p>}
      {muster?.saetze.map((satz) => (
        <p key={satz} className={styles.zitat}>
          {satz}
        </p>
      ))}
      <ul className={styles.liste}>
        {nachWert(urteile).map((each) => (
          <li key={each.wert}>{gesinnteText(each, istProjektor)}</li>
        ))}
        {muster !== null && <li>{musterstufeText(muster.stufe)}</li>}
      </ul>
    </li>
  );
}

interface Gruppenprops {
  readonly titel: string;
  readonly gruppen: readonly Gruppe[];
  readonly name: (id: string) => string;
}

function Gruppen({ titel, gruppen, name }: Gruppenprops): ReactNode {
  const styles = useWorkshopstil();
  if (gruppen.length === 0) return null;
  return (
    <Abschnitt titel={titel}>
      <ul className={styles.liste}>
        {gruppen.map(({ id, urteile }) => (
          <li key={id}>
            <strong>{name(id)}</strong>
            {`: ${kennzahlText(messeStufen(urteile))}`}
          </li>
        ))}
      </ul>
    </Abschnitt>
  );
}
