/** Finds the cell behind an id that a reason, a question or a Hinweis names. */
import type { GeleseneMappe } from '../mappe/fallmappe';
import { EINZELFELDER } from '../fall/rawFall';
import { type Ort } from '../listen/zelle';
import { BEDARFE, FESTLEGUNGEN } from '../rules/vocabulary';

/** The cell to look at for an id; null for one that has none, such as the state in the bFM. */
export function stelleVon({ raw }: GeleseneMappe, id: string): Ort | null {
  if (id === 'festlegung') {
    const marke = FESTLEGUNGEN.find((each) => raw.marken[each].value.art !== 'leer') ?? 'wahrscheinlich';
    return raw.marken[marke].ort;
  }
  const bedarf = BEDARFE.find((each) => each.id === id);
  if (bedarf) return raw.bedarfe[bedarf.id].ort;
  const feld = EINZELFELDER.find((each) => each === id);
  return feld === undefined ? null : raw.felder[feld].ort;
}
