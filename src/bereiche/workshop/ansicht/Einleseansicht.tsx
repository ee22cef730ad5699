/** Choosing the files of participants, what would become of each, and taking them over. */
import { type ReactNode, useState } from 'react';
import { Dateiwahl } from '../../../bausteine/Dateiwahl';
import { Klappe } from '../../../bausteine/Klappe';
import { Knopf } from '../../../bausteine/Knopf';
import { befundgruppe, BEFUND_TITEL, befundText, EINLESEN, uebernommenText } from '../texte/einlesen';
import { istZuUebernehmen } from '../vorhaben/einlesen';
import type { Dateibefund, Einleselage } from '../vorhaben/zustand';
import { Dateifehler } from './Fehlerkaesten';
import { Stoerung } from './Stoerung';
import { useWorkshop, useWorkshopzustand } from './workshopkontext';
import { useWorkshopstil } from './workshopstil';

export function Einleseansicht(): ReactNode {
  const styles = useWorkshopstil();
  const workshop = useWorkshop();
  const laeuft = useWorkshopzustand((zustand) => zustand.laeuft);
  const lage = useWorkshopzustand((zustand) => zustand.einlesen);
  const nimm = (dateien: readonly File[]): void =>
    void workshop.pruefe(
      dateien.map((datei) => ({
        name: datei.name,
        bytes: async () => new Uint8Array(await datei.arrayBuffer()),
      })),
    );
  return (
    <div className={styles.teile}>
      <p className={styles.text}>{EINLESEN.erklaerung}</p>
      <div>
        <Dateiwahl titel={EINLESEN.waehlen} gesperrt={laeuft !== null} mehrere onWahl={nimm} />
      </div>
      <p role="status" className={styles.text}>
        {statustext(laeuft, lage)}
      </p>
      {lage?.art === 'vorschau' && <Vorschau {...lage} />}
      {lage?.art === 'uebernommen' && (
        <>
          {lage.stoerung !== null && <Stoerung stoerung={lage.stoerung} />}
          <p className={styles.text}>{EINLESEN.danach}</p>
        </>
      )}
    </div>
  );
}

function statustext(laeuft: string | null, lage: Einleselage | null): string {
  if (laeuft === 'pruefen') return EINLESEN.wirdGelesen;
  if (laeuft === 'uebernehmen') return EINLESEN.wirdUebernommen;
  if (lage?.art === 'uebernommen') return uebernommenText(lage.uebernommen, lage.gesamt);
  return lage?.istVeraltet === true ? EINLESEN.veraltet : '';
}

function Vorschau({ dateien }: Extract<Einleselage, { art: 'vorschau' }>): ReactNode {
  const styles = useWorkshopstil();
  const workshop = useWorkshop();
  const laeuft = useWorkshopzustand((zustand) => zustand.laeuft !== null);
  const istFehlerhaft = useWorkshopzustand(
    ({ sicht }) => sicht.art === 'gelesen' && sicht.inhalt.fehler.length > 0,
  );
  const [ersetzen, setErsetzen] = useState(false);
  const anzahl = dateien.filter(({ befund }) => istZuUebernehmen(befund, ersetzen)).length;
  const gibtAnderes = dateien.some(({ befund }) => befund.art === 'anders');
  return (
    <>
      {GRUPPEN.map((gruppe) => (
        <Gruppe key={gruppe} gruppe={gruppe} dateien={dateien} />
      ))}
      {gibtAnderes && (
        <label>
          <input type="checkbox" checked={ersetzen} onChange={() => setErsetzen(!ersetzen)} />
          {EINLESEN.ersetzen}
        </label>
      )}
      {istFehlerhaft && <p className={styles.text}>{EINLESEN.erstBerichtigen}</p>}
      {anzahl === 0 && <p className={styles.text}>{EINLESEN.nichts}</p>}
      <div className={styles.knoepfe}>
        {anzahl > 0 && !istFehlerhaft && (
          <Knopf
            appearance="primary"
            disabledFocusable={laeuft}
            onClick={() => void workshop.uebernimm(ersetzen)}
          >
            {EINLESEN.uebernehmen(anzahl)}
          </Knopf>
        )}
        <Knopf disabledFocusable={laeuft} onClick={() => void workshop.pruefe([])}>
          {EINLESEN.verwerfen}
        </Knopf>
      </div>
    </>
  );
}

type Gruppenname = keyof typeof BEFUND_TITEL;
const GRUPPEN = Object.keys(BEFUND_TITEL) as Gruppenname[];

interface Gruppenprops {
  readonly gruppe: Gruppenname;
  readonly dateien: readonly Dateibefund[];
}

/** All are unfolded but what changes nothing. */
function Gruppe({ gruppe, dateien }: Gruppenprops): ReactNode {
  const styles = useWorkshopstil();
  const eigene = dateien.filter(({ befund }) => befundgruppe(befund) === gruppe);
  if (eigene.length === 0) return null;
  return (
    <Klappe titel={`${BEFUND_TITEL[gruppe]} (${eigene.length})`} anfangsOffen={gruppe !== 'unveraendert'}>
      <ul className={styles.liste}>
        {eigene.map(({ datei, befund }, nr) => (
          <li key={`${nr} ${datei}`}>
            <strong>{datei}</strong> {befundText(befund)}
            {befund.art === 'fehlerhaft' && <Dateifehler saetze={befund.saetze} />}
          </li>
        ))}
      </ul>
    </Klappe>
  );
}
