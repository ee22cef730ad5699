/**
 * The same brute force for cases with many completions: ratings as the bits of a number, neighbours found by their key in a map
 * instead of by comparing all pairs. Independent of `src` too, and itself compared with `bruteForce` on small cases.
 */
import type { Fall } from '../../src/fall/fall';
import {
  BEDARF_IDS,
  GRUPPEN,
  mengenAus,
  naivesErgebnis,
  zaehle,
  type NaiveMengen,
  type NaivesErgebnis,
} from './bruteForce';

const PROGNOSEN = ['bis6', 'bis12', 'ueber12'] as const;
const MARKEN = [
  'wahrscheinlich',
  'nichtWahrscheinlich',
  'schueler',
  'paragraph53a',
  'sonstiges',
  'integriert',
  'nochNichtFestgelegt',
] as const;
/** Position 0 is offen. */
const SCHWERPUNKTE = [null, 'Q', 'L', 'M', 'R'] as const;

const SCHWERPUNKT_JE_BIT = BEDARF_IDS.map((id) =>
  SCHWERPUNKTE.findIndex((gruppe) => gruppe !== null && GRUPPEN[gruppe].some((each) => each === id)),
);
const COUNTS_JE_MASKE = Array.from({ length: 2 ** BEDARF_IDS.length }, (_, mask) =>
  zaehle((id) => (mask >> BEDARF_IDS.findIndex((each) => each === id)) % 2 === 1),
);

/** A completion as positions in the lists above. */
interface Stelle {
  readonly mask: number;
  readonly p: number;
  readonly f: number;
  readonly D: number;
}

function keyOf({ mask, p, f, D }: Stelle): number {
  return mask + 2 ** 14 * (p + 3 * (f + 7 * D));
}

function maskOf(fall: Fall, holds: (rating: number | null) => boolean): number {
  return BEDARF_IDS.reduce((mask, id, bit) => mask + (holds(fall.bedarfe[id]) ? 2 ** bit : 0), 0);
}

function stellen(fall: Fall): Stelle[] {
  const relevant = maskOf(fall, (rating) => rating === 2 || rating === 3);
  const open = maskOf(fall, (rating) => rating === null);
  const ps = fall.prognoseArbeitsmarkt === null ? [0, 1, 2] : [PROGNOSEN.indexOf(fall.prognoseArbeitsmarkt)];
  const fs = fall.festlegung === null ? [0, 1] : [MARKEN.indexOf(fall.festlegung)];
  const found: Stelle[] = [];
  for (let sub = open; ; sub = (sub - 1) & open) {
    const mask = relevant | sub;
    const Ds = fall.dominierend === null ? schwerpunkte(mask) : [SCHWERPUNKTE.indexOf(fall.dominierend)];
    for (const p of ps) for (const f of fs) for (const D of Ds) found.push({ mask, p, f, D });
    if (sub === 0) return found;
  }
}

function schwerpunkte(mask: number): number[] {
  const groups = SCHWERPUNKT_JE_BIT.filter((_, bit) => (mask >> bit) % 2 === 1);
  return mask === 0 ? [0] : [...new Set(groups)];
}

/** The completions next to this one: one open rating more, or another value of one open fact. */
function* neighbours(fall: Fall, at: Stelle): Generator<[frage: string, neighbour: Stelle]> {
  for (const [bit, id] of BEDARF_IDS.entries()) {
    if (fall.bedarfe[id] !== null || (at.mask >> bit) % 2 === 1) continue;
    yield [id, { ...at, mask: at.mask + 2 ** bit, D: at.D === 0 ? (SCHWERPUNKT_JE_BIT[bit] ?? 0) : at.D }];
  }
  if (fall.prognoseArbeitsmarkt === null)
    for (const p of [0, 1, 2]) yield ['prognoseArbeitsmarkt', { ...at, p }];
  if (fall.festlegung === null) for (const f of [0, 1]) yield ['festlegung', { ...at, f }];
  if (fall.dominierend === null) for (const D of [1, 2, 3, 4]) yield ['dominierend', { ...at, D }];
}

function ergebnisse(fall: Fall): Map<Stelle, NaivesErgebnis> {
  return new Map(
    stellen(fall).map((at) => [
      at,
      naivesErgebnis(fall, COUNTS_JE_MASKE[at.mask] ?? { Q: 0, L: 0, M: 0, R: 0 }, {
        p: PROGNOSEN[at.p] ?? null,
        f: MARKEN[at.f] ?? null,
        D: SCHWERPUNKTE[at.D] ?? null,
      }),
    ]),
  );
}

/** The Kennungen over all completions. */
export function kennungenBits(fall: Fall): Set<string> {
  return new Set([...ergebnisse(fall).values()].map((each) => each.kennung));
}

/** Possible answers and deciding questions of any case. */
export function mengenBits(fall: Fall): NaiveMengen {
  const all = ergebnisse(fall);
  const byKey = new Map([...all].map(([at, each]) => [keyOf(at), each]));
  const fragen = { profil: new Set<string>(), kennung: new Set<string>() };
  for (const [at, here] of all) {
    for (const [frage, neighbour] of neighbours(fall, at)) {
      const there = byKey.get(keyOf(neighbour));
      if (there === undefined) continue;
      if (there.profil !== here.profil) fragen.profil.add(frage);
      if (there.kennung !== here.kennung) fragen.kennung.add(frage);
    }
  }
  return { ...mengenAus([...all.values()]), fragenProfil: fragen.profil, fragenKennung: fragen.kennung };
}
