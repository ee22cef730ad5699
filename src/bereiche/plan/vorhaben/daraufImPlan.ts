/** What may rest on an act of the plan by the time it is to be taken back: then taking it back would leave a plan that is wrong. */
import type { Inhalt } from '../../../listen/inhalt';
import { gemeinteId } from '../../../listen/nummer';
import type { Ort } from '../../../listen/zelle';
import type { Ruecknahme } from '../../../mappe/rueckweg';
import { istOffenesZiel } from '../fach/plan';
import { SCHRITTE, type Ziel, ZIELE } from '../listen';

type Darauf = NonNullable<Ruecknahme['darauf']>;

const ziele = (inhalt: Inhalt): readonly Ziel[] => inhalt.liste(ZIELE).zeilen.map(({ zeile }) => zeile);

function unterZielen(trifftZu: (ziel: Ziel) => boolean): Darauf {
  const orte = (inhalt: Inhalt): readonly Ort[] =>
    ziele(inhalt)
      .filter(trifftZu)
      .map(({ stelle }) => stelle.ort('weiteres'));
  return { teile: { listen: [ZIELE], felder: [] }, orte };
}

/** Steps that belong to a goal; without it nobody knows what they are for. */
export function schritteZu(id: string): Darauf {
  const orte = (inhalt: Inhalt): readonly Ort[] => {
    const ids = ziele(inhalt).map((each) => each.id);
    return inhalt
      .liste(SCHRITTE)
      .zeilen.filter(({ zeile: { ziel } }) => ziel !== null && gemeinteId(ziel, ids) === id)
      .map(({ zeile }) => zeile.stelle.ort('ziel'));
  };
  return { teile: { listen: [ZIELE, SCHRITTE], felder: [] }, orte };
}

/** The goal is closed by now: what was agreed of it is history. */
export function zielBeendet(id: string): Darauf {
  return unterZielen((ziel) => ziel.id === id && !istOffenesZiel(ziel));
}

/** Another goal is pursued by now; one at a time (S4). */
export function anderesOffenesZiel(id: string): Darauf {
  return unterZielen((ziel) => ziel.id !== id && istOffenesZiel(ziel));
}
