import fc from 'fast-check';
import { explore, matters, nested, possibleValues, valuesOf, type Grid } from '../../src/decision/grid';

/** A grid with the given answers along a single axis. */
function line(...answers: (string | undefined)[]): Grid<string> {
  return { sizes: [answers.length], answers };
}

describe('explore', () => {
  it('fragt jeden Punkt einmal, die letzte Achse läuft am schnellsten', () => {
    const { answers } = explore([2, 3], (point) => point.join());
    expect(answers).toEqual(['0,0', '0,1', '0,2', '1,0', '1,1', '1,2']);
  });

  it('ohne Achsen gibt es genau einen Punkt', () => {
    expect(explore([], () => 'da').answers).toEqual(['da']);
  });

  it('ein Punkt, der keine Vervollständigung ist, bleibt ohne Antwort', () => {
    expect(explore([2], ([x]) => (x === 0 ? undefined : 'da')).answers).toEqual([undefined, 'da']);
  });
});

describe('nested', () => {
  it('ist das Gitter, das dieselben Achsen auf einmal erkunden', () => {
    const auf = (a: number, b: number): string | undefined => (a === b ? undefined : `${a}${b}`);
    const auseinander = explore([2], ([a]) => explore([3], ([b]) => auf(a ?? 0, b ?? 0)));
    expect(nested(auseinander)).toEqual(explore([2, 3], ([a, b]) => auf(a ?? 0, b ?? 0)));
  });

  it('ein leerer Platz im äußeren Gitter ist ein Fehler', () => {
    expect(() => nested<string>({ sizes: [1], answers: [undefined] })).toThrow('no gaps');
  });
});

describe('possibleValues', () => {
  it('nennt jeden abgelesenen Wert einmal und lässt leere Punkte aus', () => {
    const grid = line('kurz', undefined, 'länger', 'auch');
    expect(possibleValues(grid, (answer) => answer.length)).toEqual([4, 6]);
  });
});

describe('valuesOf', () => {
  it('liest an jedem Punkt denselben Wert ab; leere Punkte bleiben leer', () => {
    const { sizes, answers } = valuesOf(line('kurz', undefined, 'länger'), (answer) => answer.length);
    expect([sizes, answers]).toEqual([[3], [4, undefined, 6]]);
  });
});

describe('matters', () => {
  it.each<[string, Grid<string>, boolean]>([
    ['gleiche Nachbarn entscheiden nichts', line('a', 'a'), false],
    ['verschiedene Nachbarn entscheiden', line('a', 'b'), true],
    ['an einer einzigen Stelle ist nichts zu entscheiden', line('a'), false],
    ['auch über eine Lücke hinweg', line('a', undefined, undefined, 'b'), true],
    ['gleiche Werte beiderseits einer Lücke', line('a', undefined, 'a'), false],
    ['leere Punkte entscheiden nichts', line('a', undefined), false],
    ['nur leere Punkte', line(undefined, undefined), false],
  ])('%s', (_, grid, expected) => {
    expect(matters(grid, 0)).toBe(expected);
  });

  it('vergleicht nur entlang der einen Achse, nicht über deren Rand hinaus', () => {
    const grid = explore([2, 3], ([zeile]) => zeile);
    expect([matters(grid, 0), matters(grid, 1)]).toEqual([true, false]);
  });
});

/** All pairs of points, compared one with the other. */
function naiveMatters(
  sizes: readonly number[],
  answers: readonly (number | undefined)[],
  axis: number,
): boolean {
  const points = explore(sizes, (point) => [...point]).answers as number[][];
  return points.some((a, i) =>
    points.some((b, j) => {
      const onlyThere = a.every((value, each) => (each === axis ? value !== b[each] : value === b[each]));
      return onlyThere && answers[i] !== undefined && answers[j] !== undefined && answers[i] !== answers[j];
    }),
  );
}

it('matters antwortet auf zufälligen Gittern wie der Vergleich aller Paare', () => {
  const grids = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }).chain((sizes) => {
    const total = sizes.reduce((product, size) => product * size, 1);
    const answer = fc.constantFrom(undefined, 0, 0, 0, 1);
    return fc.tuple(fc.constant(sizes), fc.array(answer, { minLength: total, maxLength: total }));
  });
  fc.assert(
    fc.property(grids, ([sizes, answers]) => {
      for (const axis of sizes.keys()) {
        expect(matters({ sizes, answers }, axis)).toBe(naiveMatters(sizes, answers, axis));
      }
    }),
    { numRuns: 300, seed: 1 },
  );
});
