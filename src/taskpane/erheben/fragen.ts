/** The open inputs that still decide the Kennung. Pure. */
import type { Frage } from '../../core/ergebnis';
import type { LesbareAnsicht } from '../viewProps';

/** Null while nothing is computed. */
export function fragenVon(ansicht: LesbareAnsicht): readonly Frage[] | null {
  if (ansicht.art !== 'berechnet') return null;
  return ansicht.ergebnis.steuerung.kennung.entscheidendeFragen;
}
