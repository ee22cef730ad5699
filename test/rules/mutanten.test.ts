import { GLEICHWERTIG } from '../support/gleichwertig';
import { alleMutanten, tabellenVarianten } from '../support/mutanten';
import { ersteAbweichung, PRUEFLINGE } from '../support/tabellen';

const varianten = PRUEFLINGE.flatMap((pruefling) =>
  tabellenVarianten(pruefling.tabelle).map((variante) => ({ ...variante, pruefling })),
);

describe('jede Änderung einer einzelnen Regelzeile ändert mindestens eine Antwort', () => {
  it.each(varianten.filter(({ name }) => !GLEICHWERTIG.has(name)))('$name', ({ rows, pruefling }) => {
    expect(ersteAbweichung(rows, pruefling)).toBeDefined();
  });
});

describe('Änderungen, die nachweislich in keiner Lage etwas ändern', () => {
  it.each(varianten.filter(({ name }) => GLEICHWERTIG.has(name)))('$name', ({ rows, pruefling }) => {
    expect(ersteAbweichung(rows, pruefling)).toBeUndefined();
  });

  it('jede steht mit ihrem Namen unter den Mutanten', () => {
    const namen = alleMutanten().map(({ name }) => name);
    expect([...GLEICHWERTIG.keys()].filter((name) => !namen.includes(name))).toEqual([]);
  });
});

it('jeder Mutant hat seinen eigenen Namen', () => {
  const namen = alleMutanten().map(({ name }) => name);
  expect(new Set(namen).size).toBe(namen.length);
});
