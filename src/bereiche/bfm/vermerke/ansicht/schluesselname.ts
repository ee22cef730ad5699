/** The key that is written with, as people compare it: its number, its day, and the words of its fingerprint. */
import type { Schluesselbund } from '../tresor/schluesselbund';
import { schluesselText } from '../texte/tresorbefunde';

/** Such as „Schlüssel Nr. 3 vom 12.11.2026: apfel birke kanu dachs“. */
export function schluesselname({ nr, seit, kopf }: Schluesselbund): string {
  return schluesselText(nr, seit, kopf.kennung.slice(0, 8));
}
