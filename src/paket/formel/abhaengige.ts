/** Which formulas depend on cells, directly or by way of others. What is not proven to be independent depends. */
import { type Bereich, schneidenSich } from '../lesen/bereich';
import type { Blick } from './blickfeld';
import type { Formelzelle } from './formeln';
import { namensschluessel } from '../../mappe/nachNamen';

/** A longer way from formula to formula is not followed: every look at all of them takes its time. */
const HOECHSTENS_SCHRITTE = 200;

/** The formulas whose results may change when these cells do; all of them where a way is too long to be followed. */
export function abhaengigeVon(formeln: readonly Formelzelle[], geaendert: readonly Blick[]): Formelzelle[] {
  const betroffen: Formelzelle[] = [];
  let neue = geaendert;
  let uebrige = formeln;
  for (let schritt = 0; neue.length > 0; schritt++) {
    if (schritt >= HOECHSTENS_SCHRITTE) return [...formeln];
    const jeBlatt = nachBlatt(neue);
    const getroffen = uebrige.filter((formel) => siehtEines(formel, jeBlatt));
    const menge = new Set(getroffen);
    uebrige = uebrige.filter((formel) => !menge.has(formel));
    betroffen.push(...getroffen);
    neue = getroffen.map(({ blatt, bereich }) => ({ blatt: namensschluessel(blatt.name), bereich }));
  }
  return betroffen;
}

function nachBlatt(blicke: readonly Blick[]): ReadonlyMap<string, readonly Bereich[]> {
  const jeBlatt = new Map<string, Bereich[]>();
  for (const { blatt, bereich } of blicke) {
    const bisher = jeBlatt.get(blatt);
    if (bisher) bisher.push(bereich);
    else jeBlatt.set(blatt, [bereich]);
  }
  return jeBlatt;
}

function siehtEines({ blickfeld }: Formelzelle, jeBlatt: ReadonlyMap<string, readonly Bereich[]>): boolean {
  if (blickfeld === 'ueberall') return true;
  return blickfeld.some(({ blatt, bereich }) =>
    (jeBlatt.get(blatt) ?? []).some((each) => schneidenSich(bereich, each)),
  );
}
