/** The key that is written with, as people compare it: its number, its day, and the words of its fingerprint. */
import { fromBase64url } from '../tresor/bytes';
import type { Schluesselbund } from '../tresor/schluesselbund';
import { merkworte } from '../passwoerter/merkworte';
import { schluesselText } from '../texte/tresorbefunde';

/** Such as „Schlüssel Nr. 3 vom 12.11.2026: apfel birke kanu dachs“. */
export function schluesselname({ nr, seit, kopf }: Schluesselbund): string {
  const kennung = fromBase64url(kopf.kennung);
  if (kennung === null) throw new Error('The Kennung of a key is base64url');
  return schluesselText(nr, seit, merkworte(kennung));
}
