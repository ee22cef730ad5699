import { ortAt, parseAnker } from '../../src/listen/adresse';

describe('Adressen von Excel', () => {
  it.each([
    ['Profiling!D12', 'Profiling', 'D12'],
    ['Profiling!$D$12:$F$20', 'Profiling', 'D12'],
    ["'Mein Blatt'!B14:B20", 'Mein Blatt', 'B14'],
    ["'Erika''s Blatt'!A1", "Erika's Blatt", 'A1'],
    ["'a!b'!A1", 'a!b', 'A1'],
    ["'[x]'!ZZ9", '[x]', 'ZZ9'],
    ['Förderziele!XFD1048576', 'Förderziele', 'XFD1048576'],
    ['B2', '', 'B2'],
  ])('%s', (address, blatt, zelle) => {
    expect(ortAt(parseAnker(address))).toEqual({ art: 'zelle', blatt, zelle });
  });

  it('zählt Zeilen und Spalten weiter, auch über Z und AZ hinaus', () => {
    const anker = parseAnker('Blatt!Y9');
    expect([0, 1, 2, 27, 28].map((spalte) => ortAt(anker, 1, spalte))).toEqual(
      ['Y10', 'Z10', 'AA10', 'AZ10', 'BA10'].map((zelle) => ({ art: 'zelle', blatt: 'Blatt', zelle })),
    );
    expect(ortAt(parseAnker('Blatt!ZZ1'), 0, 1)).toMatchObject({ zelle: 'AAA1' });
  });

  it('eine Antwort, die keine Adresse ist, ist ein Programmfehler', () => {
    expect(() => parseAnker('#REF!')).toThrow('unknown form');
  });
});
