import { checkTable } from '../../src/decision/checkTable';
import type { Row } from '../../src/decision/table';

type Zeile = Row<number, string>;
const row = (id: string, when: (n: number) => boolean, rest: Partial<Zeile> = {}): Zeile => ({
  id,
  when,
  words: 'Worte',
  then: 'Antwort',
  source: 'S1',
  ...rest,
});
const UNTER_3 = row('A', (n) => n < 3);
const AB_3 = row('B', (n) => n >= 3);
const OHNE_BEFUND = { gaps: [], deadRows: [], duplicateIds: [], unexplainedRows: [] };

describe('checkTable', () => {
  it.each([
    ['eine vollständige Tabelle hat keinen Befund', [UNTER_3, AB_3], {}],
    ['eine Lücke wird mit ihren Fakten genannt', [UNTER_3], { gaps: [3, 4] }],
    ['eine immer verdeckte Zeile ist tot', [UNTER_3, AB_3, row('C', () => true)], { deadRows: ['C'] }],
    ['eine nie zutreffende Zeile ist tot', [row('C', () => false), UNTER_3, AB_3], { deadRows: ['C'] }],
    [
      'eine doppelte Kennung wird genannt, und die tote zweite Zeile auch',
      [UNTER_3, AB_3, row('A', (n) => n === 1)],
      { duplicateIds: ['A'], deadRows: ['A'] },
    ],
    ['ohne Worte', [UNTER_3, row('B', () => true, { words: ' ' })], { unexplainedRows: ['B'] }],
    ['ohne Quelle', [UNTER_3, row('B', () => true, { source: '' })], { unexplainedRows: ['B'] }],
    ['ohne Zeilen ist alles Lücke', [], { gaps: [0, 1, 2, 3, 4] }],
  ])('%s', (_, tabelle, befund) => {
    expect(checkTable(tabelle, [0, 1, 2, 3, 4])).toEqual({ ...OHNE_BEFUND, ...befund });
  });

  it('prüft nur, was aufgezählt wird: ohne Fakten sind alle Zeilen tot', () => {
    expect(checkTable([UNTER_3, AB_3], [])).toEqual({ ...OHNE_BEFUND, deadRows: ['A', 'B'] });
  });
});
