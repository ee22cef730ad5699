/** What tables P and K can tell apart of the counted Handlungsbedarfe. Belongs to the rules: a new row may look closer. */
import { MIN_BEDARFE, MIN_BEDARFE_EXTER } from './regelwerk';

/** More than there are Handlungsbedarfe, so that two sums never share a number. */
const SUMMEN = 15;

/**
 * The same number for counts of relevant Handlungsbedarfe (Q, L, M, R) that no row tells apart: which groups have any,
 * and both sums as far as the thresholds look. Spares those who try out completions to decide one twice.
 */
export function zaehlbild([q, l, m, r]: readonly [number, number, number, number]): number {
  const gruppen = Number(q > 0) + 2 * Number(l > 0) + 4 * Number(m > 0) + 8 * Number(r > 0);
  const acht = Math.min(l + r, MIN_BEDARFE.wert);
  const alle = Math.min(q + l + m + r, MIN_BEDARFE_EXTER.wert);
  return gruppen + 16 * (acht + SUMMEN * alle);
}
