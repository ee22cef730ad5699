/** Counts Urteile by Einheit: all that agreement depends on, without names and without order. */
import type { Urteil, Urteilswert } from './urteil';
import { gruppiert, haeufigkeiten } from './zaehlen';

/** Einheiten of which the same was said equally often. */
export interface Muster {
  /** What was said, as places in the ascending list of all values; ascending. */
  readonly stellen: readonly number[];
  /** How often each of them was said. */
  readonly anzahlen: readonly number[];
  /** Urteile of each of these Einheiten, at least two. */
  readonly urteile: number;
  /** How many Einheiten these are. */
  readonly einheiten: number;
}

/** The Einheiten with at least two Urteile; the others say nothing about agreement (Krippendorff 2011, part C). */
export interface Auszaehlung {
  /** How many different values there are. */
  readonly werte: number;
  /** In an order that neither names nor the order of the input change. */
  readonly muster: readonly Muster[];
  /** How many Einheiten these are. */
  readonly einheiten: number;
}

/** Counts. @param urteile in any order; values of one kind. */
export function zaehleAus(urteile: readonly Urteil[]): Auszaehlung {
  const stellen = stellenDer(urteile);
  const jeEinheit = gruppiert(urteile, ({ einheit }) => einheit);
  const gesagtes = [...jeEinheit.values()]
    .filter((each) => each.length > 1)
    .map((each) => each.map(({ wert }) => stellen.get(wert) ?? NaN).sort((one, other) => one - other));
  const gleiche = gruppiert(gesagtes, (each) => each.join());
  const muster = [...gleiche.keys()].sort().map((each) => musterAus(gleiche.get(each) ?? []));
  return { werte: stellen.size, muster, einheiten: gesagtes.length };
}

/** The place of each value among all of them. */
function stellenDer(urteile: readonly Urteil[]): ReadonlyMap<Urteilswert, number> {
  const werte = [...new Set(urteile.map(({ wert }) => wert))].sort((one, other) => (one < other ? -1 : 1));
  return new Map(werte.map((wert, stelle) => [wert, stelle]));
}

function musterAus(gleiche: readonly (readonly number[])[]): Muster {
  const gesagt = gleiche[0] ?? [];
  const anzahlen = haeufigkeiten(gesagt);
  return {
    stellen: [...anzahlen.keys()],
    anzahlen: [...anzahlen.values()],
    urteile: gesagt.length,
    einheiten: gleiche.length,
  };
}

/** Which share of all pairs of Urteile of the same Einheit says the same, from 0 to 1; null where there is no pair. */
export function anteilGleicherPaare({ muster }: Auszaehlung): number | null {
  let gleich = 0;
  let alle = 0;
  for (const { anzahlen, urteile, einheiten } of muster) {
    for (const anzahl of anzahlen) gleich += einheiten * anzahl * (anzahl - 1);
    alle += einheiten * urteile * (urteile - 1);
  }
  return alle === 0 ? null : gleich / alle;
}
