/** The cases of the bench: varied, seeded, the same in every run. */
import fc from 'fast-check';
import type { Fall } from '../../src/fall/fall';
import { istVollstaendig, lageVon } from '../../src/fall/lage';
import { BEDARFE } from '../../src/rules/vocabulary';
import { date, zufallsfall } from '../../test/support/faelle';

const SEED = 20261121;
const GEBOREN = [null, date('1985-03-02'), date('2003-07-14')];

/** Cases in which nothing is open that the tables look at. */
export function knownCases(count: number): Fall[] {
  const sample = fc.sample(zufallsfall({ offen: 0, nein: 1, ja: 1 }), { numRuns: count * 3, seed: SEED });
  const known = sample.filter((fall) => istVollstaendig(lageVon(fall))).slice(0, count);
  if (known.length < count) throw new Error(`only ${known.length} known cases`);
  return known.map((fall, index) => ({
    ...asRead(fall),
    geburtsdatum: GEBOREN[index % GEBOREN.length] ?? null,
  }));
}

/** Cases as they are halfway through a Profiling: about every fourth rating open. */
export function partlyOpenCases(count: number): Fall[] {
  return fc.sample(zufallsfall({ offen: 2, nein: 3, ja: 3 }), { numRuns: count, seed: SEED }).map(asRead);
}

/** The ratings as an ordinary object, as `readFall` builds it; those of fast-check come without a prototype. */
function asRead(fall: Fall): Fall {
  const bedarfe = Object.fromEntries(BEDARFE.map(({ id }) => [id, fall.bedarfe[id]])) as Fall['bedarfe'];
  return { ...fall, bedarfe };
}
