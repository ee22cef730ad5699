/** Chance that is the same every time. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** What a series begins with. Any number would do; this one stays, so that the same Urteile give the same result. */
const KEIM = 68;

/** Draws whole numbers from 0 to below `anzahl`, each as likely as any other; every new one draws the same series. */
export function ziehung(anzahl: number): () => number {
  const zufall = xoroshiro128plus(KEIM);
  return () => uniformInt(zufall, 0, anzahl - 1);
}
