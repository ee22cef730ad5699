/** The goal check at the Re-Profiling (S4): is that very Ressourcenbereich rated better than when it was agreed? */
import type { Einschaetzung } from '../../../listen/werte';
import type { Ziel } from '../listen';

/** `offen` while one of both ratings is missing: it counts neither as better nor as worse. */
export type Zielerreichung = 'erreicht' | 'nicht erreicht' | 'offen';

/**
 * Compares the rating at the agreement with the one of now; a lower Stufe is better.
 * @param einschaetzungJetzt the rating of the Ressourcenbereich of that goal.
 */
export function zielpruefung(
  { stufeBeiVereinbarung }: Pick<Ziel, 'stufeBeiVereinbarung'>,
  einschaetzungJetzt: Einschaetzung,
): Zielerreichung {
  if (stufeBeiVereinbarung === null || einschaetzungJetzt === null) return 'offen';
  return einschaetzungJetzt < stufeBeiVereinbarung ? 'erreicht' : 'nicht erreicht';
}
