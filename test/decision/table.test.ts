import { decide, holds, type Line, type Row, type Table } from '../../src/decision/table';
import { below, equal, from, not, oneOf, type Test } from '../../src/decision/test';

interface Lage {
  readonly n: number;
  readonly farbe: 'rot' | 'blau' | null;
}

const row = (id: string, ...when: readonly Line<Lage>[]): Row<Lage, string> => ({
  id,
  when,
  words: id,
  then: `Antwort ${id}`,
  source: 'Test',
});

function tabelle(...rows: readonly Row<Lage, string>[]): Table<Lage, Row<Lage, string>> {
  return {
    name: 'T',
    inputs: {
      n: { label: 'Zahl', values: [0, 1, 2, 3], word: String },
      farbe: { label: 'Farbe', values: [null, 'rot', 'blau'], word: String },
    },
    rows,
  };
}

const TABELLE = tabelle(
  row('klein', { n: below(3) }),
  row('mittel', { n: below(6) }),
  row('groß', { n: from(6), farbe: equal('rot') }, { n: equal(8) }),
);

describe('decide', () => {
  it.each<[Lage, string, string]>([
    [{ n: 2, farbe: null }, 'klein', 'unter der Grenze'],
    [{ n: 3, farbe: null }, 'mittel', 'auf der Grenze gilt die nächste Zeile'],
    [{ n: 5, farbe: 'rot' }, 'mittel', 'die erste passende Zeile gilt'],
    [{ n: 7, farbe: 'rot' }, 'groß', 'alle Prüfungen der ersten Zeile einer Regel'],
    [{ n: 8, farbe: 'blau' }, 'groß', 'die zweite Zeile derselben Regel'],
  ])('%j ergibt %s: %s', (facts, id) => {
    expect(decide(TABELLE, facts)).toMatchObject({ id, then: `Antwort ${id}` });
  });

  it('eine Lücke ist ein Fehler im Programm und nennt die Tabelle', () => {
    expect(() => decide(TABELLE, { n: 7, farbe: 'blau' })).toThrow('table T');
    expect(() => decide(tabelle(), { n: 0, farbe: null })).toThrow('table T');
  });

  it('liest je Lage einmal und schlägt dann nach; außerhalb der genannten Werte liest es jedes Mal', () => {
    let gelesen = 0;
    const rows = Object.assign([row('immer', {})], {
      *[Symbol.iterator]() {
        gelesen++;
        yield row('immer', {});
      },
    });
    const gezaehlt: ReturnType<typeof tabelle> = { ...tabelle(), rows };
    const lagen: readonly Lage[] = [
      { n: 1, farbe: null },
      { n: 1, farbe: 'rot' },
      { n: 2, farbe: null },
    ];
    for (const facts of [...lagen, ...lagen]) expect(decide(gezaehlt, facts).id).toBe('immer');
    expect(gelesen).toBe(3);
    for (const n of [7, 7]) decide<Lage, Row<Lage, string>>(gezaehlt, { n, farbe: null });
    expect(gelesen).toBe(5);
  });

  it('eine Zeile ohne Prüfungen trifft immer zu, eine Regel ohne Zeilen nie', () => {
    expect(holds(row('immer', {}), { n: 1, farbe: null })).toBe(true);
    expect(holds(row('nie'), { n: 1, farbe: null })).toBe(false);
  });
});

describe('die Prüfungen einer Eingabe', () => {
  it.each<[string, Test<Lage['farbe']>, readonly Lage['farbe'][]]>([
    ['gleich', equal('rot'), ['rot']],
    ['offen', equal(null), [null]],
    ['eines von', oneOf(['rot', null]), [null, 'rot']],
    ['keines erlaubt', oneOf<Lage['farbe']>([]), []],
    ['nicht: trifft Offenes nie', not('rot'), ['blau']],
    ['keines von: trifft Offenes nie', { kind: 'noneOf', values: ['blau'] }, ['rot']],
    ['keines von niemandem', { kind: 'noneOf', values: [] }, ['rot', 'blau']],
  ])('%s', (_, farbe, erwartet) => {
    const alle: readonly Lage['farbe'][] = [null, 'rot', 'blau'];
    expect(alle.filter((each) => holds(row('x', { farbe }), { n: 0, farbe: each }))).toEqual(erwartet);
  });

  it('eine benannte Grenze wird bei jeder Prüfung gelesen', () => {
    const grenze = { wert: 3, name: 'Schwelle' };
    const regel = row('x', { n: from(grenze) });
    expect(holds(regel, { n: 3, farbe: null })).toBe(true);
    grenze.wert = 4;
    expect(holds(regel, { n: 3, farbe: null })).toBe(false);
    expect(holds(row('y', { n: below(grenze) }), { n: 3, farbe: null })).toBe(true);
  });

  it('eine offene Zahl liegt weder unter noch über einer Grenze', () => {
    const offen = { n: null } as unknown as Lage;
    expect([holds(row('x', { n: below(3) }), offen), holds(row('x', { n: from(0) }), offen)]).toEqual([
      false,
      false,
    ]);
  });
});
