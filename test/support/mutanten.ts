/**
 * Mutants of the rules: for every row of P, K, Z and F, every Hinweis, every matrix row and every threshold one small change.
 * A test suite that lets one of them pass does not know that rule. Nothing here runs tests.
 */
import { BETREUUNG_TABELLE } from '../../src/rules/betreuung';
import { AKTIVE_VERMITTLUNG_AUSNAHME, FOERDERZIELMATRIX } from '../../src/rules/foerderzielmatrix';
import { ALTE_EINSCHAETZUNG_MONATE, FORTSCHRITT_TABELLE } from '../../src/rules/fortschritt';
import { HINWEISE } from '../../src/rules/hinweise';
import { KENNUNG_TABELLE } from '../../src/rules/kennung';
import { PROFILLAGE_TABELLE } from '../../src/rules/profillage';
import * as regelwerk from '../../src/rules/regelwerk';
import { FOERDERZIELE } from '../../src/rules/vocabulary';

/** One change of the rules; `apply` changes them in place for the rest of the process. */
export interface Mutant {
  readonly name: string;
  readonly apply: () => void;
}

/** A changed copy of a list of rows. */
export interface Variante<R> {
  readonly name: string;
  readonly rows: readonly R[];
}

interface Bedingung {
  readonly when: (facts: never) => boolean;
}

/** Rows with the one at `index` replaced; without replacement it is removed. */
function replaced<R>(rows: readonly R[], index: number, ...by: readonly R[]): R[] {
  return [...rows.slice(0, index), ...by, ...rows.slice(index + 1)];
}

function negated<R extends Bedingung>(row: R): R {
  return { ...row, when: (facts: never) => !row.when(facts) };
}

function movedDown<R>(rows: readonly R[], index: number): R[] {
  return [...rows.slice(0, index), ...rows.slice(index, index + 2).reverse(), ...rows.slice(index + 2)];
}

/** All mutants of one decision table, named as in `K-4: Bedingung verneint`. */
export function tabellenVarianten<R extends Bedingung & { id: string; then: string; hinweis?: string }>(
  rows: readonly R[],
): Variante<R>[] {
  const answers = [...new Set(rows.map((row) => row.then))];
  return rows.flatMap((row, index) => {
    const other = answers[(answers.indexOf(row.then) + 1) % answers.length] ?? '';
    const varianten = [
      { name: `${row.id}: Bedingung verneint`, rows: replaced(rows, index, negated(row)) },
      { name: `${row.id}: Zeile entfernt`, rows: replaced(rows, index) },
      {
        name: `${row.id}: Antwort „${other}“`,
        rows: replaced(rows, index, { ...row, then: other }),
      },
    ];
    if (index + 1 < rows.length)
      varianten.push({ name: `${row.id}: eine Zeile tiefer`, rows: movedDown(rows, index) });
    if (row.hinweis !== undefined) {
      const ohne = Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'hinweis'));
      varianten.push({ name: `${row.id}: Hinweis entfernt`, rows: replaced(rows, index, ohne as R) });
    }
    return varianten;
  });
}

type Hinweiszeile = Bedingung & { readonly code: string; readonly feld: string };

function hinweisVarianten(rows: readonly Hinweiszeile[]): Variante<Hinweiszeile>[] {
  return rows.flatMap((row, index) => [
    { name: `${row.code}: Bedingung verneint`, rows: replaced(rows, index, negated(row)) },
    { name: `${row.code}: immer`, rows: replaced(rows, index, { ...row, when: () => true }) },
    { name: `${row.code}: Zeile entfernt`, rows: replaced(rows, index) },
    { name: `${row.code}: anderes Feld`, rows: replaced(rows, index, { ...row, feld: 'name' }) },
    ...(index + 1 < rows.length
      ? [{ name: `${row.code}: eine Zeile tiefer`, rows: movedDown(rows, index) }]
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

function inPlace<R>(rows: readonly R[], varianten: readonly Variante<R>[]): Mutant[] {
  return varianten.map((variante) => ({
    name: variante.name,
    apply: () => (rows as R[]).splice(0, rows.length, ...variante.rows),
  }));
}

/** Sets one property of an object that the program only reads. */
function assigned(target: object, name: string, change: Readonly<Record<string, unknown>>): Mutant {
  return { name, apply: () => Object.assign(target, change) };
}

function schwellenMutanten(): Mutant[] {
  const { RELEVANT_AB, MIN_BEDARFE, MIN_BEDARFE_EXTER, ALTER_UE25, PARAGRAPH_53A_GEBOREN_VOR } = regelwerk;
  const zahlen = Object.entries({
    RELEVANT_AB,
    MIN_BEDARFE,
    MIN_BEDARFE_EXTER,
    ALTER_UE25,
    ALTE_EINSCHAETZUNG_MONATE,
  });
  return [
    ...zahlen.flatMap(([name, schwelle]) =>
      [schwelle.wert - 1, schwelle.wert + 1].map((wert) => assigned(schwelle, `${name} = ${wert}`, { wert })),
    ),
    ...['1964-01-01', '1964-01-03'].map((datum) =>
      assigned(PARAGRAPH_53A_GEBOREN_VOR, `PARAGRAPH_53A_GEBOREN_VOR = ${datum}`, { datum }),
    ),
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
    ...inPlace(PROFILLAGE_TABELLE, tabellenVarianten(PROFILLAGE_TABELLE)),
    ...inPlace(KENNUNG_TABELLE, tabellenVarianten(KENNUNG_TABELLE)),
    ...inPlace(BETREUUNG_TABELLE, tabellenVarianten(BETREUUNG_TABELLE)),
    ...inPlace(FORTSCHRITT_TABELLE, tabellenVarianten(FORTSCHRITT_TABELLE)),
    ...inPlace<Hinweiszeile>(HINWEISE, hinweisVarianten(HINWEISE)),
    ...inPlace<Matrixzeile>(FOERDERZIELMATRIX, matrixVarianten(FOERDERZIELMATRIX)),
    ...schwellenMutanten(),
  ];
}
