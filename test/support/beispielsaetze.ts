/** Sets of rules such as a house could release: the built-in one with a threshold, a row more, a row less. */
import type { Line, Row, Table } from '../../src/decision/table';
import { equal, from, type Test } from '../../src/decision/test';
import { MIN_BEDARFE_EXTER } from '../../src/rules/regelwerk';
import { EINGEBAUT, type Regelsatz } from '../../src/rules/regelsatz';
import { liesSatz } from '../../src/rules/satzform/liesSaetze';
import { satzzeilen } from '../../src/rules/satzform/schreibeSatz';

/** The same table with this number wherever a row names the Schwelle. */
function mitSchwelle<Facts, R extends Row<Facts, unknown>>(
  table: Table<Facts, R>,
  name: string,
  wert: number,
): Table<Facts, R> {
  const neu = (test: Test<unknown>): Test<unknown> =>
    'bound' in test && typeof test.bound === 'object' && test.bound.name === name
      ? { ...test, bound: { name, wert } }
      : test;
  const line = (tests: Line<Facts>): Line<Facts> =>
    Object.fromEntries(
      Object.entries(tests).map(([input, test]) => [input, neu(test as Test<unknown>)]),
    ) as Line<Facts>;
  return { ...table, rows: table.rows.map((row) => ({ ...row, when: row.when.map(line) })) };
}

/** Three of all for Exter instead of four; a Stufe counts from 3 on, and people are Ü25 from 27 on. */
const ANDERE_ZAHLEN: Regelsatz = {
  ...EINGEBAUT,
  version: 'Haus-1',
  schwellen: { ...EINGEBAUT.schwellen, exter: 3, relevantAb: 3, alterUe25: 27 },
  kennung: mitSchwelle(EINGEBAUT.kennung, MIN_BEDARFE_EXTER.name, 3),
};

/** Without the rows about § 10 in both tables, so that these Festlegungen no longer decide alone; Exter needs a yes of the Fallmanagement. */
const ANDERE_ZEILEN: Regelsatz = {
  ...EINGEBAUT,
  version: 'Haus-2',
  profillage: {
    ...EINGEBAUT.profillage,
    rows: EINGEBAUT.profillage.rows
      .filter(({ id }) => id !== 'P-Z')
      .map((row) =>
        row.id === 'P-4'
          ? {
              ...row,
              when: [{ gruppen: equal(2), prognoseArbeitsmarkt: equal('ueber12'), dominierend: equal('M') }],
            }
          : row,
      ),
  },
  kennung: {
    ...EINGEBAUT.kennung,
    rows: EINGEBAUT.kennung.rows
      .filter(({ id }) => id !== 'K-2' && id !== 'K-7')
      .map((row) =>
        row.id === 'K-11'
          ? { ...row, when: row.when.map((line) => ({ ...line, fmEinschaetzung: equal('ja') })) }
          : row,
      ),
  },
  betreuung: {
    ...EINGEBAUT.betreuung,
    rows: [
      ...EINGEBAUT.betreuung.rows.filter(({ id }) => id !== 'Z-12'),
      { ...(EINGEBAUT.betreuung.rows.at(-1) as Regelsatz['betreuung']['rows'][number]), when: [{}] },
    ],
  },
};

/** The built-in set and those of two houses, by their names. */
export const SAETZE: readonly (readonly [name: string, satz: Regelsatz])[] = [
  ['eingebaut', EINGEBAUT],
  ['andere Zahlen', ANDERE_ZAHLEN],
  ['andere Zeilen', ANDERE_ZEILEN],
];

/** Five needs for Exter, said as a number. */
export const FUENF_FUER_EXTER: Regelsatz = {
  ...EINGEBAUT,
  version: '2027-01',
  kennung: {
    ...EINGEBAUT.kennung,
    rows: EINGEBAUT.kennung.rows.map((row) =>
      row.id === 'K-11' ? { ...row, when: [{ nAlle: from(5) }, ...row.when.slice(1)] } : row,
    ),
  },
};

/** The rules of the program with another number of the eight for the bFM, as they come back from a workbook. */
export function freigegeben(version: string, gueltigAb: string, bfm: number): Regelsatz {
  const zeilen = satzzeilen({ ...EINGEBAUT, version, gueltigAb }).map((zeile) =>
    zeile.tabelle === 'schwelle' && zeile.id === 'bfm' ? { ...zeile, antwort: String(bfm) } : zeile,
  );
  const gelesen = liesSatz(zeilen);
  if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.mangel));
  return gelesen.wert;
}
