/** α and κ once more, straight from their definitions and as slowly as those are written: by pairs, by tables, by counting. */
import { type Tafel } from './tafel';

type Wert = number | string;

/** The values of each Einheit that has at least two. */
function einheiten(tafel: Tafel): Wert[][] {
  return (tafel[0] ?? [])
    .map((_, spalte) =>
      tafel.flatMap((reihe) => {
        const wert = reihe[spalte];
        return wert === null || wert === undefined ? [] : [wert];
      }),
    )
    .filter((werte) => werte.length > 1);
}

/** Every ordered pair of different members of a list. */
function paare(werte: readonly Wert[]): [Wert, Wert][] {
  return werte.flatMap((one, i) =>
    werte.flatMap((other, j) => (i === j ? [] : [[one, other] as [Wert, Wert]])),
  );
}

function mittel(zahlen: readonly number[]): number {
  return zahlen.reduce((summe, each) => summe + each, 0) / zahlen.length;
}

/** Krippendorff's ordinal difference: all values between the two, and half of those that equal one of them, squared. */
function ordinal(alle: readonly Wert[], one: Wert, other: Wert): number {
  if (one === other) return 0;
  const [von, bis] = one < other ? [one, other] : [other, one];
  const dazwischen = alle.filter((wert) => wert > von && wert < bis).length;
  const gleiche = alle.filter((wert) => wert === von || wert === bis).length;
  return (dazwischen + gleiche / 2) ** 2;
}

/** α: the mean difference within Einheiten, each value counting once, by the mean difference of all pairs there are. */
export function alphaAus(tafel: Tafel, skala: 'nominal' | 'ordinal'): number | null {
  const je = einheiten(tafel);
  const alle = je.flat();
  const gemerkt = new Map<string, number>();
  const differenz = ([one, other]: [Wert, Wert]): number => {
    if (skala === 'nominal') return one === other ? 0 : 1;
    const schluessel = `${one} ${other}`;
    const wert = gemerkt.get(schluessel) ?? ordinal(alle, one, other);
    gemerkt.set(schluessel, wert);
    return wert;
  };
  if (new Set(alle).size < 2) return null;
  const innen = je.flatMap((werte) => werte.map(() => mittel(paare(werte).map(differenz))));
  return 1 - mittel(innen) / mittel(paare(alle).map(differenz));
}

/** κ from the table of shares of two rows of whole numbers, Cohen 1968; null where nothing differs. */
export function kappaAus(tafel: Tafel, exponent: 1 | 2): number | null {
  const beide = einheiten(tafel).map((werte) => werte.map(Number));
  const stufen = Array.from({ length: 10 }, (_, stufe) => stufe);
  const anteil = (i: number, j: number): number =>
    beide.filter(([one, other]) => one === i && other === j).length / beide.length;
  let beobachtet = 0;
  let erwartet = 0;
  for (const i of stufen)
    for (const j of stufen) {
      const gewicht = Math.abs(i - j) ** exponent;
      const zeile = stufen.reduce((summe, each) => summe + anteil(i, each), 0);
      const spalte = stufen.reduce((summe, each) => summe + anteil(each, j), 0);
      beobachtet += gewicht * anteil(i, j);
      erwartet += gewicht * zeile * spalte;
    }
  return beide.length === 0 || erwartet === 0 ? null : 1 - beobachtet / erwartet;
}

/** The share of pairs within Einheiten that are the same. */
export function exaktAus(tafel: Tafel): number | null {
  const alle = einheiten(tafel).flatMap(paare);
  return alle.length === 0 ? null : alle.filter(([one, other]) => one === other).length / alle.length;
}
