/** What the pane shows of a Workshop as it was read. */
import type { Inhalt } from '../../../listen/inhalt';
import type { Teilelesung } from '../../../mappe/teilemappe';
import { auswertungsstandIn } from '../fach/herkunft';
import { urteilsbestandIn } from '../fach/urteile';
import { ABSPRACHEN, UEBEREINSTIMMUNG } from '../listen';
import { auswertungsfehlerIn } from './auswerten';
import type { Workshopinhalt, Workshopsicht } from './zustand';

/** The view of a reading. */
export function workshopsichtAus(gelesen: Teilelesung): Workshopsicht {
  return gelesen.art === 'gelesen' ? { art: 'gelesen', inhalt: inhaltAus(gelesen.inhalt) } : gelesen;
}

function inhaltAus(inhalt: Inhalt): Workshopinhalt {
  const { urteile, fehler } = urteilsbestandIn(inhalt);
  const absprachen = inhalt.liste(ABSPRACHEN);
  return {
    urteile,
    fehler: [...fehler, ...auswertungsfehlerIn(inhalt)],
    auswertung: auswertungsstandIn(inhalt, urteile),
    ergebnisse: inhalt.liste(UEBEREINSTIMMUNG).zeilen.map(({ zeile }) => zeile),
    absprachen: absprachen.zeilen.map(({ zeile }) => zeile),
    absprachefehler: absprachen.fehler,
  };
}
