import { checkTable } from '../../src/decision/checkTable';
import { decide, firstRow } from '../../src/decision/table';
import { ersteAbweichung, PRUEFLINGE } from '../support/tabellen';

/** How many combinations there are, worked out by hand from the domains. */
const ANZAHL: Readonly<Record<string, number>> = {
  P: 8 * 4 * 5 * 2 ** 4,
  K: 8 * 9 * 7 * 2 * 3 * 3,
  G: 4 * 4 * 2 * 7,
  Z: 4 * 7 * 8 * 3 * 3 * 2 * 3 * 3,
  // Five where something is offen, three for each of no and yes twice, one for each change between them.
  F: 5 + 2 * 3 + 2,
};

describe.each(PRUEFLINGE.map((pruefling) => [pruefling.name, pruefling] as const))(
  'Tabelle %s',
  (name, each) => {
    it('ist vollständig aufgezählt', () => {
      expect(each.alleFacts).toHaveLength(ANZAHL[name] ?? 0);
      expect(new Set(each.alleFacts.map((facts) => JSON.stringify(facts))).size).toBe(ANZAHL[name]);
    });

    it('hat keine Lücke, keine tote Zeile, keine doppelte Kennung und keine Zeile ohne Worte oder Quelle', () => {
      expect(checkTable(each.tabelle)).toEqual({
        gaps: [],
        deadLines: [],
        duplicateIds: [],
        unexplainedRows: [],
      });
    });

    it('antwortet in jeder Lage wie die zweite Lesart des Fachkonzepts', () => {
      expect(ersteAbweichung(each.tabelle.rows, each)).toBeUndefined();
    });

    it('nachgeschlagen wie Zeile für Zeile gelesen, beim ersten und beim zweiten Mal', () => {
      const gelesen = each.alleFacts.map((facts) => firstRow(each.tabelle, facts));
      const andere = (): number =>
        each.alleFacts.findIndex((facts, n) => decide(each.tabelle, facts) !== gelesen[n]);
      expect([andere(), andere()]).toEqual([-1, -1]);
    });

    it('nennt jeden Wert einer Eingabe mit einem eigenen Wort', () => {
      for (const { label, values, word } of Object.values(each.tabelle.inputs)) {
        expect(label).toMatch(/\S/);
        expect(new Set((values as never[]).map(word)).size).toBe(values.length);
      }
    });

    it('prüft nur Werte, die ihre Eingaben haben können', () => {
      for (const { id, when } of each.tabelle.rows)
        for (const [input, test] of when.flatMap((line) => Object.entries(line))) {
          const values: readonly unknown[] = each.tabelle.inputs[input]?.values ?? [];
          const gefragt =
            test === undefined ? [] : 'value' in test ? [test.value] : 'values' in test ? test.values : [];
          expect([id, input, gefragt.filter((wert) => !values.includes(wert))]).toEqual([id, input, []]);
        }
    });
  },
);

it('eine Verdichtung sieht nur Tabelle K', () => {
  const mit = PRUEFLINGE.filter(({ tabelle }) => 'verdichtet' in tabelle.inputs);
  expect(mit.map(({ name }) => name)).toEqual(['K']);
});

it('die Kennungen der Zeilen sind über alle Tabellen verschieden', () => {
  const ids = PRUEFLINGE.flatMap(({ tabelle }) => tabelle.rows.map((row) => row.id));
  expect(new Set(ids).size).toBe(11 + 12 + 3 + 14 + 6);
  expect(ids).toHaveLength(46);
});
