import fc from 'fast-check';
import { stehtImBeleg, umgeschaltet } from '../../../../src/bereiche/leitfaden/fach/beleg';
import { BEISPIELZEILEN } from '../../../../src/bereiche/leitfaden/beispiele/zeilen.vorlage';

const M = 'hält Termine am Vormittag nicht ein';

describe('Worte in den Beleg', () => {
  it.each([
    ['', M],
    ['Wohnung gekündigt', `Wohnung gekündigt; ${M}`],
    ['War im Mai hier.', `War im Mai hier. ${M}`],
    ['Seit Mai:', `Seit Mai: ${M}`],
    ['a;', `a;; ${M}`],
    ['=2 Zeugnisse', `=2 Zeugnisse; ${M}`],
    [`${M} und abends auch`, `${M} und abends auch; ${M}`],
  ])('„%s“ wird „%s“, und zurück', (beleg, mit) => {
    expect(umgeschaltet(beleg, M)).toBe(mit);
    expect(stehtImBeleg(mit, M)).toBe(true);
    expect(umgeschaltet(mit, M)).toBe(beleg);
  });
});

describe('heraus, was jemand danach weitergeschrieben hat, bleibt', () => {
  it.each([
    [`${M}; b`, 'b'],
    [`a; ${M}; b`, 'a; b'],
    [`a; ${M}. Das war im Mai.`, 'a. Das war im Mai.'],
    [`a\n${M}\nb`, 'a\n\nb'],
    [`a. ${M}; b`, 'a. b'],
    [`${M}; a; ${M}`, `${M}; a`],
  ])('„%s“ wird „%s“', (beleg, ohne) => {
    expect(umgeschaltet(beleg, M)).toBe(ohne);
  });

  it.each([`nie ${M}`, `${M} und`, `${M}, sagt sie`, `x${M}`])('„%s“ sind andere Worte', (beleg) => {
    expect(stehtImBeleg(beleg, M)).toBe(false);
  });
});

describe('bei jedem Beleg', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 40, unit: fc.constantFrom('a', 'b', ' ', ';', '.', ',', ':', '!', '\n', 'ä') }),
    fc.string({ maxLength: 40 }),
  );
  const worte = fc.oneof(
    fc.constantFrom(...BEISPIELZEILEN.map((zeile) => zeile.text)),
    fc.string({ minLength: 1, maxLength: 5, unit: fc.constantFrom('a', 'b', ';', '.', ' ') }),
  );

  it('ist zweimal umgeschaltet wie vorher', () => {
    fc.assert(
      fc.property(text, worte, (beleg, each) => {
        fc.pre(!stehtImBeleg(beleg, each));
        const mit = umgeschaltet(beleg, each);
        expect(stehtImBeleg(mit, each)).toBe(true);
        expect(umgeschaltet(mit, each)).toBe(beleg);
      }),
      { numRuns: 2000 },
    );
  });

  it('stören mehrere Einträge einander nicht, in welcher Folge sie auch gehen', () => {
    const einige = fc.shuffledSubarray([...new Set(BEISPIELZEILEN.map((zeile) => zeile.text))], {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.constantFrom('', 'Notiz', 'Notiz.', 'a; b'), einige, (beleg, alle) => {
        const voll = alle.reduce(umgeschaltet, beleg);
        expect(alle.filter((each) => !stehtImBeleg(voll, each))).toEqual([]);
        expect([...alle].reverse().reduce(umgeschaltet, voll)).toBe(beleg);
        expect(alle.slice(1).reduce(umgeschaltet, voll)).toBe(umgeschaltet(beleg, alle[0] ?? ''));
      }),
    );
  });
});
