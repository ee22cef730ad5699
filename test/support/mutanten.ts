/**
 * Mutants of the rules: for every row of P, K, G, Z and F, every Hinweis, every matrix row and every threshold one small change.
 * A test suite that lets one of them pass does not know that rule. Nothing here runs tests.
 */
import { below, equal, from, oneOf, type Test } from '../../src/decision/test';
import { MINDESTALTER, REGELALTERSGRENZE } from '../../src/rules/altersgrenze';
import { AKTIVE_VERMITTLUNG_AUSNAHME, FOERDERZIELMATRIX } from '../../src/rules/foerderzielmatrix';
import { ALTE_EINSCHAETZUNG_MONATE } from '../../src/rules/fortschritt';
import { HINWEISE } from '../../src/rules/hinweise';
import { EINGEBAUT, type Schwellenwerte } from '../../src/rules/regelsatz';
import * as regelwerk from '../../src/rules/regelwerk';
import { FOERDERZIELE } from '../../src/rules/vocabulary';
import { antwortVon, PRUEFLINGE, type Pruefling, type Zeile } from './tabellen';

/** One change of the rules; `apply` changes them in place for the rest of the process. */
export interface Mutant {
  readonly name: string;
  /** The tests that are there for this kind of rule, as a pattern of their paths; the others are asked only where these pass. */
  readonly zuerst?: string;
  readonly apply: () => void;
}

/** A changed copy of a list of rows. */
export interface Variante<R> {
  readonly name: string;
  readonly rows: readonly R[];
}

/** Rows with the one at `index` replaced; without replacement it is removed. */
function replaced<R>(rows: readonly R[], index: number, ...by: readonly R[]): R[] {
  return [...rows.slice(0, index), ...by, ...rows.slice(index + 1)];
}

function movedDown<R>(rows: readonly R[], index: number): R[] {
  return [...rows.slice(0, index), ...rows.slice(index, index + 2).reverse(), ...rows.slice(index + 2)];
}

/** All mutants of the rows of one decision table, named as in `K-4 (1) n8: Prüfung entfernt`. */
export function tabellenVarianten({ inputs, rows }: Pruefling['tabelle']): Variante<Zeile>[] {
  const answers = [...new Set(rows.map(antwortVon))];
  return rows.flatMap((row, index) => {
    const other = answers[(answers.indexOf(antwortVon(row)) + 1) % answers.length] ?? '';
    const varianten = [
      ...zeilenVarianten(inputs, row).map(({ name, when }) => ({
        name,
        rows: replaced(rows, index, { ...row, when }),
      })),
      { name: `${row.id}: Zeile entfernt`, rows: replaced(rows, index) },
      { name: `${row.id}: Antwort „${other}“`, rows: replaced(rows, index, { ...row, then: other }) },
    ];
    if (index + 1 < rows.length)
      varianten.push({ name: `${row.id}: eine Zeile tiefer`, rows: movedDown(rows, index) });
    if (row.hinweis !== undefined) {
      varianten.push({
        name: `${row.id}: Hinweis entfernt`,
        rows: replaced(rows, index, ohneSchluessel(row, 'hinweis')),
      });
    }
    return varianten;
  });
}

function ohneSchluessel<T extends object>(value: T, key: string): T {
  return Object.fromEntries(Object.entries(value).filter(([each]) => each !== key)) as T;
}

/** A row with other conditions. */
type Bedingung = Pick<Zeile, 'when'> & { readonly name: string };

function zeilenVarianten(inputs: Pruefling['tabelle']['inputs'], { id, when }: Zeile): Bedingung[] {
  return when.flatMap((line, index) => {
    const mit = (...by: Zeile['when']): Zeile['when'] => replaced(when, index, ...by);
    const ohneLine = when.length > 1 ? [{ name: `${id} (${index + 1}): entfernt`, when: mit() }] : [];
    return [
      ...ohneLine,
      ...Object.entries(line).flatMap(([input, test]) => {
        const name = `${id} (${index + 1}) ${input}`;
        const rest = ohneSchluessel(line, input);
        const andere = test === undefined ? [] : andereTests(test, inputs[input]?.values ?? []);
        return [
          { name: `${name}: Prüfung entfernt`, when: mit(rest) },
          ...andere.map((each) => ({
            name: `${name}: ${each.was}`,
            when: mit({ ...line, [input]: each.test }),
          })),
        ];
      }),
    ];
  });
}

interface AndererTest {
  readonly was: string;
  readonly test: Test<unknown>;
}

/** The test the other way round, with one value less, and with the next bound. */
function andereTests(test: Test<unknown>, values: readonly unknown[]): AndererTest[] {
  const ausser = (gefragt: readonly unknown[]): AndererTest => ({
    was: 'verneint',
    test: oneOf(values.filter((wert) => !gefragt.includes(wert))),
  });
  switch (test.kind) {
    case 'equal':
      return [ausser([test.value])];
    case 'oneOf':
      return [
        ausser(test.values),
        ...test.values.map((wert) => ({
          was: `ohne ${String(wert)}`,
          test: oneOf(test.values.filter((each) => each !== wert)),
        })),
      ];
    case 'not':
      return [{ was: 'verneint', test: equal(test.value) }];
    case 'noneOf':
      return [{ was: 'verneint', test: oneOf(test.values) }];
    case 'below':
      return [{ was: 'verneint', test: from(test.bound) }];
    case 'from':
      return [{ was: 'verneint', test: below(test.bound) }];
  }
}

interface Hinweiszeile {
  readonly code: string;
  readonly feld: string;
  readonly when: (facts: never) => boolean;
}

function hinweisVarianten(rows: readonly Hinweiszeile[]): Variante<Hinweiszeile>[] {
  return rows.flatMap((row, index) => [
    {
      name: `${row.code} (${row.feld}): Bedingung verneint`,
      rows: replaced(rows, index, { ...row, when: (facts: never) => !row.when(facts) }),
    },
    { name: `${row.code} (${row.feld}): immer`, rows: replaced(rows, index, { ...row, when: () => true }) },
    { name: `${row.code} (${row.feld}): Zeile entfernt`, rows: replaced(rows, index) },
    {
      name: `${row.code} (${row.feld}): anderes Feld`,
      rows: replaced(rows, index, { ...row, feld: 'name' }),
    },
    ...(index + 1 < rows.length
      ? [{ name: `${row.code} (${row.feld}): eine Zeile tiefer`, rows: movedDown(rows, index) }]
      : []),
  ]);
}

type Matrixzeile = { readonly bereich: string; readonly foerderziel: string };

function matrixVarianten(rows: readonly Matrixzeile[]): Variante<Matrixzeile>[] {
  return rows.flatMap((row, index) => [
    { name: `Matrix ${row.bereich}: Zeile entfernt`, rows: replaced(rows, index) },
    ...FOERDERZIELE.filter((ziel) => ziel !== row.foerderziel).map((foerderziel) => ({
      name: `Matrix ${row.bereich}: Förderziel „${foerderziel}“`,
      rows: replaced(rows, index, { ...row, foerderziel }),
    })),
    ...(index + 1 < rows.length
      ? [{ name: `Matrix ${row.bereich}: eine Zeile tiefer`, rows: movedDown(rows, index) }]
      : []),
  ]);
}

function inPlace<R>(rows: readonly R[], varianten: readonly Variante<R>[], zuerst: string): Mutant[] {
  return varianten.map((variante) => ({
    name: variante.name,
    zuerst,
    apply: () => (rows as R[]).splice(0, rows.length, ...variante.rows),
  }));
}

/** Sets one property of an object that the program only reads. */
function assigned(target: object, name: string, change: Readonly<Record<string, unknown>>): Mutant {
  return { name, apply: () => Object.assign(target, change) };
}

/** Where the built-in set holds the number of a threshold as well. */
const IM_SATZ: Readonly<Record<string, keyof Schwellenwerte>> = {
  RELEVANT_AB: 'relevantAb',
  MIN_BEDARFE: 'bfm',
  MIN_BEDARFE_EXTER: 'exter',
  ALTER_UE25: 'alterUe25',
  ALTER_SCHUELER: 'alterSchueler',
  BEGRUENDUNG_BUCHSTABEN: 'begruendungBuchstaben',
};

/** Another number, wherever it stands by now. */
function zahlMutant(name: string, schwelle: regelwerk.Schwelle, wert: number): Mutant {
  const imSatz = IM_SATZ[name];
  return {
    name: `${name} = ${wert}`,
    apply: () => {
      Object.assign(schwelle, { wert });
      if (imSatz !== undefined) Object.assign(EINGEBAUT.schwellen, { [imSatz]: wert });
    },
  };
}

function schwellenMutanten(): Mutant[] {
  const {
    RELEVANT_AB,
    MIN_BEDARFE,
    MIN_BEDARFE_EXTER,
    ALTER_UE25,
    ALTER_SCHUELER,
    BEGRUENDUNG_BUCHSTABEN,
    PARAGRAPH_53A_GEBOREN_VOR,
    PARAGRAPH_428_GEBOREN_VOR,
  } = regelwerk;
  const zahlen = Object.entries({
    RELEVANT_AB,
    MIN_BEDARFE,
    MIN_BEDARFE_EXTER,
    ALTER_UE25,
    ALTER_SCHUELER,
    MINDESTALTER,
    BEGRUENDUNG_BUCHSTABEN,
    ALTE_EINSCHAETZUNG_MONATE,
  });
  return [
    ...zahlen.flatMap(([name, schwelle]) =>
      [schwelle.wert - 1, schwelle.wert + 1].map((wert) => zahlMutant(name, schwelle, wert)),
    ),
    ...['1964-01-01', '1964-01-03'].map((datum) =>
      assigned(PARAGRAPH_53A_GEBOREN_VOR, `PARAGRAPH_53A_GEBOREN_VOR = ${datum}`, { datum }),
    ),
    ...['1950-01-01', '1950-01-03'].map((datum) =>
      assigned(PARAGRAPH_428_GEBOREN_VOR, `PARAGRAPH_428_GEBOREN_VOR = ${datum}`, { datum }),
    ),
    ...REGELALTERSGRENZE.flatMap((stufe) => [
      assigned(stufe, `Altersgrenze ab ${stufe.geborenAb}: einen Monat später`, { monate: stufe.monate + 1 }),
      assigned(stufe, `Altersgrenze ab ${stufe.geborenAb}: je Jahr mehr`, { jeJahr: stufe.jeJahr + 1 }),
    ]),
    assigned(AKTIVE_VERMITTLUNG_AUSNAHME, 'Ausnahme der aktiven Vermittlung: anderes Förderziel', {
      foerderziel: 'prozessfaehigkeit',
    }),
    assigned(AKTIVE_VERMITTLUNG_AUSNAHME, 'Ausnahme der aktiven Vermittlung: anderes Entwicklungsziel', {
      entwicklungsziel: 'arbeitsverhalten',
    }),
  ];
}

/** Every mutant of the rules. */
export function alleMutanten(): Mutant[] {
  return [
    ...PRUEFLINGE.flatMap(({ tabelle }) =>
      inPlace(tabelle.rows, tabellenVarianten(tabelle), 'test/rules/(tabellen|fortschritt)'),
    ),
    ...inPlace<Hinweiszeile>(HINWEISE, hinweisVarianten(HINWEISE), 'test/fall/hinweise'),
    ...inPlace<Matrixzeile>(
      FOERDERZIELMATRIX,
      matrixVarianten(FOERDERZIELMATRIX),
      'test/rules/foerderzielmatrix',
    ),
    ...schwellenMutanten(),
  ];
}
