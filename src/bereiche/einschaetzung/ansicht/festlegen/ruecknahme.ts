/** Taking a festgelegte Profillage back: which cells are emptied. Pure. */
import type { Einzelfeld, RawFall } from '../../../../fall/rawFall';
import { istOffen } from '../../../../listen/readFelder';
import type { Eingabe } from '../../../../mappe/eingabe';

/** The decision itself: where neither is there, there is nothing to take back. */
const FESTLEGUNG: readonly Einzelfeld[] = ['festgelegteProfillage', 'festlegungBegruendung'];
/** What somebody has confirmed of it must not count for a later one. */
const BESTAETIGUNG: readonly Einzelfeld[] = ['geprueftVon', 'geprueftAm', 'geprueftKennung'];

/** One input for each cell that holds something of it; empty where nothing is festgelegt. */
export function ruecknahmeeingaben({ felder }: Pick<RawFall, 'felder'>): readonly Eingabe[] {
  const gefuellt = (feld: Einzelfeld): boolean => !istOffen(felder[feld]);
  if (!FESTLEGUNG.some(gefuellt)) return [];
  return [...FESTLEGUNG, ...BESTAETIGUNG]
    .filter(gefuellt)
    .map((feld) => ({ ziel: { art: 'feld', feld }, wert: '' }));
}
