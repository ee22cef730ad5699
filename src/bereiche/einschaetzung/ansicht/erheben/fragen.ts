/** The open inputs that still decide the Kennung. Pure. */
import type { Frage } from '../../../../fall/ergebnis';
import type { LesbareSicht } from '../../../../bausteine/viewProps';

/** Null while nothing is computed. */
export function fragenVon(sicht: LesbareSicht): readonly Frage[] | null {
  if (sicht.art !== 'berechnet') return null;
  return sicht.ergebnis.steuerung.kennung.entscheidendeFragen;
}
