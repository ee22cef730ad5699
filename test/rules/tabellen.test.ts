import { checkTable } from '../../src/decision/checkTable';
import { ALLE_F, ALLE_K, ALLE_P, ALLE_Z } from '../support/allFacts';
import { ersteAbweichung, PRUEFLINGE } from '../support/tabellen';

describe('alle Lagen, die es geben kann', () => {
  it.each([
    ['P', ALLE_P, 5 * 4 * 3 * 6 * 4 * 5 * 8],
    ['K', ALLE_K, 9 * 7 * 10 * 8 * 2 * 3],
    ['Z', ALLE_Z, 7 * 8 * 3 * 2 * 2 * 2],
    ['F', ALLE_F, 5 * 5],
  ] as const)('Tabelle %s ist vollständig aufgezählt', (_, alle, anzahl) => {
    expect(alle).toHaveLength(anzahl);
    expect(new Set(alle.map((facts) => JSON.stringify(facts))).size).toBe(anzahl);
  });
});

describe.each(PRUEFLINGE.map((pruefling) => [pruefling.name, pruefling] as const))(
  'Tabelle %s',
  (_, each) => {
    it('hat keine Lücke, keine tote Zeile, keine doppelte Kennung und keine Zeile ohne Worte oder Quelle', () => {
      expect(checkTable(each.tabelle, each.alleFacts)).toEqual({
        gaps: [],
        deadRows: [],
        duplicateIds: [],
        unexplainedRows: [],
      });
    });

    it('antwortet in jeder Lage wie die zweite Lesart des Fachkonzepts', () => {
      expect(ersteAbweichung(each.tabelle, each)).toBeUndefined();
    });
  },
);

it('die Kennungen der Zeilen sind über alle Tabellen verschieden', () => {
  const ids = PRUEFLINGE.flatMap(({ tabelle }) => tabelle.map((row) => row.id));
  expect(new Set(ids).size).toBe(11 + 12 + 12 + 6);
  expect(ids).toHaveLength(41);
});
