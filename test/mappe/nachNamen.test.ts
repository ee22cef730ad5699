import { NachNamen } from '../../src/mappe/nachNamen';

describe('nach Namen, wie Excel sie vergleicht', () => {
  const namen = new NachNamen([
    ['fall_NAME', 1],
    ['Fo\u0308rderziele', 2],
    ['A', 3],
    ['a', 4],
  ]);

  it.each([
    ['Fall_Name', 1],
    ['Förderziele', 2],
    ['FÖRDERZIELE', 2],
    ['A', 3],
    ['a', 4],
  ])('%s', (name, wert) => {
    expect([namen.has(name), namen.get(name)]).toEqual([true, wert]);
  });

  it('was es nicht gibt, gibt es nicht', () => {
    expect([namen.has('Fall'), namen.get('Fall')]).toEqual([false, undefined]);
  });

  it('aufgezählt wird, wie es geschrieben steht', () => {
    expect([...namen.keys()]).toEqual(['fall_NAME', 'Fo\u0308rderziele', 'A', 'a']);
  });
});
