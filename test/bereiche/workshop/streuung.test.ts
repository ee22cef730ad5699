import fc from 'fast-check';
import { gleichePaare, streuungVon, weitePaare } from '../../../src/bereiche/workshop/fach/streuung';
import type { Workshopurteil } from '../../../src/bereiche/workshop/fach/urteile';
import type { Streuung } from '../../../src/bereiche/workshop/regeln/vokabular';
import { zufallslauf } from '../../support/zufallslauf';

const urteile = (...stufen: readonly number[]): Workshopurteil[] =>
  stufen.map((wert, nr) => ({
    runde: 1,
    person: 'P01',
    fachkraft: `K${nr}`,
    bereich: 'wohnsituation',
    wert,
  }));

it.each<[stufen: number[], Streuung]>([
  [[], 'zu wenige'],
  [[3], 'zu wenige'],
  [[2, 2], 'einig'],
  [[0, 0, 0, 0], 'einig'],
  [[1, 2], 'nah beieinander'],
  [[1, 1, 2, 2], 'nah beieinander'],
  [[0, 2], 'weit auseinander'],
  [[0, 1, 2], 'weit auseinander'],
  [[1, 1, 1, 3], 'weit auseinander'],
])('%j ist %s', (stufen, wort) => {
  expect(streuungVon(urteile(...stufen))).toBe(wort);
});

describe('in einem großen Raum entscheidet keine einzelne Person', () => {
  const gleich = (anzahl: number): number[] => Array.from({ length: anzahl }, () => 1);

  it('mit einer Stufe Abstand: ab 20 Fachkräften einig, mit 19 noch nicht', () => {
    expect(streuungVon(urteile(...gleich(19), 2))).toBe('einig');
    expect(streuungVon(urteile(...gleich(18), 2))).toBe('nah beieinander');
  });

  it('mit zwei Stufen Abstand: bei acht Fachkräften weit auseinander, bei neun nicht mehr', () => {
    expect(streuungVon(urteile(...gleich(7), 3))).toBe('weit auseinander');
    expect(streuungVon(urteile(...gleich(8), 3))).toBe('nah beieinander');
  });
});

it('die Anteile sind die der Paare, eines nach dem anderen gezählt', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 12 }), (stufen) => {
      let [alle, gleiche, weite] = [0, 0, 0];
      stufen.forEach((eine, nr) =>
        stufen.slice(nr + 1).forEach((andere) => {
          alle += 1;
          if (eine === andere) gleiche += 1;
          if (Math.abs(eine - andere) >= 2) weite += 1;
        }),
      );
      expect(gleichePaare(urteile(...stufen))).toBeCloseTo(gleiche / alle, 12);
      expect(weitePaare(urteile(...stufen))).toBeCloseTo(weite / alle, 12);
    }),
    zufallslauf(2000, 10),
  );
});
