import { decide, type Row } from '../../src/decision/table';

const row = (id: string, when: (n: number) => boolean): Row<number, string> => ({
  id,
  when,
  words: id,
  then: `Antwort ${id}`,
  source: 'Test',
});
const TABELLE = [
  row('klein', (n) => n < 3),
  row('mittel', (n) => n < 6),
  row('groß', (n) => n >= 6 && n < 9),
];

describe('decide', () => {
  it.each([
    [2, 'klein', 'unter der Grenze'],
    [3, 'mittel', 'auf der Grenze gilt die nächste Zeile'],
    [5, 'mittel', 'die erste passende Zeile gilt, auch wenn spätere passen'],
    [8, 'groß', 'die letzte Zeile'],
  ])('%d ergibt %s: %s', (facts, id) => {
    expect(decide(TABELLE, facts)).toMatchObject({ id, then: `Antwort ${id}` });
  });

  it('eine Lücke ist ein Fehler im Programm und nennt die letzte Zeile', () => {
    expect(() => decide(TABELLE, 9)).toThrow('groß');
  });

  it('eine leere Tabelle ist ein Fehler im Programm', () => {
    expect(() => decide<Row<number, string>>([], 0)).toThrow('empty table');
  });

  it('fragt keine Zeile nach der ersten passenden', () => {
    const spaeter = jest.fn(() => true);
    decide([row('erste', () => true), row('zweite', spaeter)], 0);
    expect(spaeter).not.toHaveBeenCalled();
  });
});
