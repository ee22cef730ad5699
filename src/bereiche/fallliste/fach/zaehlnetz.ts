/**
 * Counts whose sums are published beside them, as a network: every count flows from one node to another, and at every node
 * what comes in goes out. So it can be told exactly, without guessing, which hidden count somebody could work out.
 */

/** What is said of a count: its number, that it is a small one, or nothing. */
export type Anzeige = 'offen' | 'klein' | 'verborgen';

/** A count. */
export interface Kante {
  readonly von: string;
  readonly nach: string;
  readonly wert: number;
  /** Sums are hidden only where nothing else helps. */
  readonly istSumme: boolean;
  anzeige: Anzeige;
}

/** Counts of 1 up to this tell of single people. */
export const KLEIN_BIS = 4;

/** Hiding a sum hides more than hiding a cell; within each, small counts are hidden first. */
const SUMME_KOSTET = 1e7;
const ZELLE_KOSTET = 1e4;

/** What everybody may conclude about a count from how it is shown: that it cannot be less, and cannot be more. */
function grenzen({ anzeige, wert }: Kante): readonly [number, number] {
  if (anzeige === 'klein') return [1, KLEIN_BIS];
  return anzeige === 'verborgen' ? [KLEIN_BIS + 1, Infinity] : [wert, wert];
}

/** Whether it could be one more or one less as far as it alone is concerned. @param schritt 1 or -1. */
function kann(kante: Kante, schritt: number): boolean {
  const [mindestens, hoechstens] = grenzen(kante);
  const neu = kante.wert + schritt;
  return neu >= mindestens && neu <= hoechstens;
}

/** A step along a count, in its direction (one more) or against it (one less). */
interface Schritt {
  readonly kante: Kante;
  readonly nach: string;
  readonly schritt: 1 | -1;
}

/** The steps from each node. */
type Wegenetz = ReadonlyMap<string, readonly Schritt[]>;

function wegenetz(kanten: readonly Kante[]): Wegenetz {
  const wege = new Map<string, Schritt[]>();
  const nimm = (von: string, schritt: Schritt): void => {
    const schritte = wege.get(von);
    if (schritte) schritte.push(schritt);
    else wege.set(von, [schritt]);
  };
  for (const kante of kanten) {
    nimm(kante.von, { kante, nach: kante.nach, schritt: 1 });
    nimm(kante.nach, { kante, nach: kante.von, schritt: -1 });
  }
  return wege;
}

/** What a step costs: nothing where the count is hidden and leaves room, else hiding it; Infinity where that is no way. */
function kosten({ kante, schritt }: Schritt): number {
  if (kante.anzeige !== 'offen') return kann(kante, schritt) ? 0 : Infinity;
  const verborgen = { ...kante, anzeige: 'verborgen' as const };
  if (kante.wert <= KLEIN_BIS || !kann(verborgen, schritt)) return Infinity;
  return (kante.istSumme ? SUMME_KOSTET : ZELLE_KOSTET) + kante.wert / (kante.wert + 1);
}

/** A way from one node to another and what it costs. */
interface Weg {
  readonly kosten: number;
  readonly kanten: readonly Kante[];
}

/** The cheapest way that does not use one count; null where there is none. */
function guenstigsterWeg(netz: Wegenetz, von: string, nach: string, ohne: Kante): Weg | null {
  const offen = new Map<string, Weg>([[von, { kosten: 0, kanten: [] }]]);
  const fertig = new Set<string>();
  for (let naechster = billigster(offen); naechster; naechster = billigster(offen)) {
    const [knoten, weg] = naechster;
    if (knoten === nach) return weg;
    offen.delete(knoten);
    fertig.add(knoten);
    for (const schritt of netz.get(knoten) ?? []) {
      const summe = weg.kosten + kosten(schritt);
      const bisher = offen.get(schritt.nach)?.kosten ?? Infinity;
      if (schritt.kante === ohne || fertig.has(schritt.nach) || summe >= bisher) continue;
      offen.set(schritt.nach, { kosten: summe, kanten: [...weg.kanten, schritt.kante] });
    }
  }
  return null;
}

function billigster(offen: ReadonlyMap<string, Weg>): readonly [string, Weg] | undefined {
  let kleinster: readonly [string, Weg] | undefined;
  for (const each of offen) if (!kleinster || each[1].kosten < kleinster[1].kosten) kleinster = each;
  return kleinster;
}

/** The cheapest way on which this count could be another one while all sums stay what they are. */
function ausweg(netz: Wegenetz, kante: Kante): Weg | null {
  const mehr = kann(kante, 1) ? guenstigsterWeg(netz, kante.nach, kante.von, kante) : null;
  const weniger = kann(kante, -1) ? guenstigsterWeg(netz, kante.von, kante.nach, kante) : null;
  if (mehr === null || weniger === null) return mehr ?? weniger;
  return weniger.kosten < mehr.kosten ? weniger : mehr;
}

/**
 * Hides counts of 1 to 4, and as many others as it takes that none of them can be worked out. A count that is 0 stays: it
 * tells of nobody.
 * @returns false where no such choice was found; then nothing of the network may be published.
 */
export function verbirg(kanten: readonly Kante[]): boolean {
  for (const kante of kanten) if (kante.wert >= 1 && kante.wert <= KLEIN_BIS) kante.anzeige = 'klein';
  const netz = wegenetz(kanten);
  // Whatever is hidden on the way leaves room in both directions of that very way, so that nothing has to be looked at twice.
  for (const kante of kanten) {
    if (kante.anzeige === 'offen') continue;
    const weg = ausweg(netz, kante);
    if (weg === null) return false;
    for (const each of weg.kanten) if (each.anzeige === 'offen') each.anzeige = 'verborgen';
  }
  return true;
}
