import { checkTable } from '../../src/decision/checkTable';
import { allFacts } from '../../src/decision/facts';
import type { Line, Row, Table } from '../../src/decision/table';
import { below, equal, from } from '../../src/decision/test';

interface Lage {
  readonly n: number;
}
type Zeile = Row<Lage, string>;

const row = (id: string, when: readonly Line<Lage>[], rest: Partial<Zeile> = {}): Zeile => ({
  id,
  when,
  words: 'Worte',
  then: 'Antwort',
  source: 'S1',
  ...rest,
});
const tabelle = (...rows: readonly Zeile[]): Table<Lage, Zeile> => ({
  name: 'T',
  inputs: { n: { label: 'Zahl', values: [0, 1, 2, 3, 4], word: String } },
  rows,
});
const UNTER_3 = row('A', [{ n: below(3) }]);
const AB_3 = row('B', [{ n: from(3) }]);
const OHNE_BEFUND = { gaps: [], deadLines: [], duplicateIds: [], unexplainedRows: [] };

describe('checkTable', () => {
  it.each<[string, readonly Zeile[], object]>([
    ['eine vollständige Tabelle hat keinen Befund', [UNTER_3, AB_3], {}],
    ['eine Lücke wird mit ihren Fakten genannt', [UNTER_3], { gaps: [{ n: 3 }, { n: 4 }] }],
    ['eine immer verdeckte Zeile ist tot', [UNTER_3, AB_3, row('C', [{}])], { deadLines: ['C (1)'] }],
    [
      'eine nie zutreffende Zeile ist tot',
      [row('C', [{ n: equal(7) }]), UNTER_3, AB_3],
      { deadLines: ['C (1)'] },
    ],
    [
      'auch eine einzelne von mehreren Zeilen einer Regel',
      [UNTER_3, row('B', [{ n: from(3) }, { n: equal(4) }])],
      { deadLines: ['B (2)'] },
    ],
    [
      'eine doppelte Kennung wird genannt, und die tote zweite Zeile auch',
      [UNTER_3, AB_3, row('C', [{ n: equal(1) }]), row('C', [{ n: equal(1) }])],
      { duplicateIds: ['C'], deadLines: ['C (1)', 'C (1)'] },
    ],
    ['ohne Worte', [UNTER_3, row('B', [{}], { words: ' ' })], { unexplainedRows: ['B'] }],
    ['ohne Quelle', [UNTER_3, row('B', [{}], { source: '' })], { unexplainedRows: ['B'] }],
    ['ohne Zeilen ist alles Lücke', [], { gaps: [0, 1, 2, 3, 4].map((n) => ({ n })) }],
  ])('%s', (_, rows, befund) => {
    expect(checkTable(tabelle(...rows))).toEqual({ ...OHNE_BEFUND, ...befund });
  });

  it('prüft nur, was vorkommen kann', () => {
    const nurBis2 = { ...tabelle(UNTER_3, AB_3), reachable: ({ n }: Lage) => n <= 2 };
    expect(checkTable(nurBis2)).toEqual({ ...OHNE_BEFUND, deadLines: ['B (1)'] });
  });
});

describe('allFacts', () => {
  it('nennt jede Kombination einmal, die letzte Eingabe läuft am schnellsten', () => {
    const inputs = {
      a: { label: 'A', values: [1, 2], word: String },
      b: { label: 'B', values: ['x', 'y'], word: String },
    };
    expect(allFacts<{ a: number; b: string }, never>({ name: 'T', inputs, rows: [] })).toEqual([
      { a: 1, b: 'x' },
      { a: 1, b: 'y' },
      { a: 2, b: 'x' },
      { a: 2, b: 'y' },
    ]);
  });
});
