/** The open inputs that still decide the Kennung. Pure. */
import type { Frage } from '../../../../fall/ergebnis';
import type { LesbareAnsicht } from '../../../../bausteine/viewProps';

/** Null while nothing is computed. */
export function fragenVon(ansicht: LesbareAnsicht): readonly Frage[] | null {
  if (ansicht.art !== 'berechnet') return null;
  return ansicht.ergebnis.steuerung.kennung.entscheidendeFragen;
}
