import fc from 'fast-check';
import { decideRules } from '../../src/fall/decideRules';
import type { Fall } from '../../src/fall/fall';
import { steerFall } from '../../src/fall/steerFall';
import { OFFENER_FALL, zufallsfall } from '../support/faelle';
import { fall, NICHT, ZWEI_DER_ACHT } from '../support/hinweisFaelle';

describe('die entscheidenden Zeilen allein', () => {
  const festgelegt = { festgelegteProfillage: 'Förderprofil', festlegungBegruendung: 'weil' } as const;
  it.each<[string, Fall, (string | null)[]]>([
    ['bFM', fall(), ['P-4', 'K-9', 'Z-3']],
    ['AV', fall({}, ZWEI_DER_ACHT), ['P-4', 'K-4', 'Z-10']],
    ['Exter', fall(NICHT), ['P-4', 'K-11', 'Z-5']],
    ['die Betreuung folgt der geprüften Kennung', fall(festgelegt), ['P-4', 'K-9', 'Z-10']],
    ['alles offen', OFFENER_FALL, [null, null, 'Z-2']],
  ])('%s', (_, each, [profillage, kennung, betreuung]) => {
    expect(decideRules(each)).toEqual({ profillage, kennung, betreuung });
  });

  it.each([
    ['bekannt', { offen: 0, nein: 1, ja: 1 }],
    ['teils offen', { offen: 1, nein: 3, ja: 3 }],
  ])('sind dieselben wie mit vollständiger Begründung (%s)', (_, mischung) => {
    const check = (each: Fall): void => {
      const { profillage, kennung, betreuung } = steerFall(each);
      expect(decideRules(each)).toEqual({
        profillage: profillage.regel,
        kennung: kennung.regel,
        betreuung: betreuung.regel,
      });
    };
    fc.assert(fc.property(zufallsfall(mischung), check), { numRuns: 3000, seed: 7 });
  });
});
