/** The yardstick of `npm run bench` decides as the tables do; otherwise it would measure something else. Costs a second. */
import { knownCases } from '../../../scripts/bench/cases';
import { jsonFacts, jsonRulesDecider } from '../../../scripts/bench/jsonRules';
import type { Fall } from '../../../src/fall/fall';
import { steerFall } from '../../../src/fall/steerFall';

const IM_BFM: Pick<Fall, 'bfm'> = { bfm: { status: 'imBfm', kriterium: 'formal' } };

function unsere(fall: Fall): unknown {
  const { profillage, kennung, betreuung } = steerFall(fall);
  return [profillage.regel, kennung.regel, betreuung.regel];
}

it.each<[string, (fall: Fall) => Fall]>([
  ['außerhalb des bFM', (fall) => fall],
  ['im bFM nach formalen Kriterien', (fall) => ({ ...fall, ...IM_BFM })],
  ['im externen Fallmanagement', (fall) => ({ ...fall, bisherigeBetreuung: 'Exter' })],
])('%s: dieselben Zeilen von P, K und Z', async (_, mit) => {
  const decide = jsonRulesDecider();
  for (const fall of knownCases(50).map(mit)) expect(await decide(jsonFacts(fall))).toEqual(unsere(fall));
});
