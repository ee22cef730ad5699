/**
 * Krippendorff's α: 1 where all say the same of each Einheit, 0 where it is no more than chance, below 0 where people differ
 * systematically. Klaus Krippendorff, “Computing Krippendorff's Alpha-Reliability” (2011), with missing values.
 *
 * Disagreement in a heap of m Urteile is S = Σ δ²(c,k) over all ordered pairs, divided by m − 1. Summed up over the
 * Einheiten it is n·Dₒ of the coincidence matrix, and of all Urteile in one heap it is n·Dₑ, so that α = 1 − ΣS(Einheit) / S(all).
 */
import type { Auszaehlung, Muster } from './auszaehlung';
import type { Skala } from './urteil';

/**
 * α over the Einheiten of a count.
 * @param haeufigkeit how often the Einheiten of each Muster are there; another one than counted is a draw or leaves some out.
 * @returns null where no two values differ.
 */
export function alphaVon(
  { werte, muster }: Auszaehlung,
  haeufigkeit: ArrayLike<number>,
  skala: Skala,
): number | null {
  const alle = zusammengelegt(werte, muster, haeufigkeit);
  if (alle.stellen.length < 2) return null;
  // What an ordinal difference is depends on how often each value is there, and so on the draw.
  const raenge = skala === 'ordinal' ? mittlereRaenge(werte, alle) : null;
  let beobachtet = 0;
  muster.forEach((each, nummer) => {
    const mal = haeufigkeit[nummer] ?? 0;
    if (mal > 0) beobachtet += mal * uneinigkeit(each, raenge);
  });
  return 1 - beobachtet / uneinigkeit(alle, raenge);
}

/** Urteile in a heap. */
type Haufen = Omit<Muster, 'einheiten'>;

function zusammengelegt(werte: number, muster: readonly Muster[], haeufigkeit: ArrayLike<number>): Haufen {
  const summen = new Float64Array(werte);
  let urteile = 0;
  muster.forEach((each, nummer) => {
    const mal = haeufigkeit[nummer] ?? 0;
    if (mal === 0) return;
    urteile += mal * each.urteile;
    each.stellen.forEach((stelle, index) => {
      summen[stelle] = (summen[stelle] ?? 0) + mal * (each.anzahlen[index] ?? 0);
    });
  });
  const stellen = [...summen.keys()].filter((stelle) => summen[stelle] !== 0);
  return { stellen, anzahlen: stellen.map((stelle) => summen[stelle] ?? 0), urteile };
}

/**
 * The mean rank of each value among all Urteile. The ordinal difference of two values, all Urteile between them and half of
 * their own, is the difference of their mean ranks.
 */
function mittlereRaenge(werte: number, { stellen, anzahlen }: Haufen): Float64Array {
  const raenge = new Float64Array(werte);
  let darunter = 0;
  stellen.forEach((stelle, index) => {
    const anzahl = anzahlen[index] ?? 0;
    raenge[stelle] = darunter + anzahl / 2;
    darunter += anzahl;
  });
  return raenge;
}

/** S, see above. @param raenge of values that have an order. */
function uneinigkeit(haufen: Haufen, raenge: Float64Array | null): number {
  const summe = raenge === null ? verschiedene(haufen) : quadriert(haufen, raenge);
  return summe / (haufen.urteile - 1);
}

function verschiedene({ anzahlen, urteile }: Haufen): number {
  let gleich = 0;
  for (const anzahl of anzahlen) gleich += anzahl * anzahl;
  return urteile * urteile - gleich;
}

/** Σ (r − s)² over all ordered pairs is 2m·Σ (r − mean)². */
function quadriert({ stellen, anzahlen, urteile }: Haufen, raenge: Float64Array): number {
  let summe = 0;
  stellen.forEach((stelle, index) => {
    summe += (anzahlen[index] ?? 0) * (raenge[stelle] ?? 0);
  });
  const mittel = summe / urteile;
  let quadrate = 0;
  stellen.forEach((stelle, index) => {
    quadrate += (anzahlen[index] ?? 0) * ((raenge[stelle] ?? 0) - mittel) ** 2;
  });
  return 2 * urteile * quadrate;
}
