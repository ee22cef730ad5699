/** The one way through a decision table for those that decide it beside us: line by line into another language. */
import type { Input, Row, Table } from '../../src/decision/table';
import { numberOf, type Test } from '../../src/decision/test';

/** What stands in a column; null is offen. */
export type Spaltenwert = number | boolean | string | null;

/** The column that holds an input, by its name. */
export type ColumnOf = (input: string) => string;

/** How a value of an input stands in its column. */
export type WertOf = (value: unknown, input: Pick<Input<unknown>, 'values'> | undefined) => Spaltenwert;

/** How a language says what tables consist of. */
export interface Sprache {
  /** The column holds one of these values; null among them means offen. */
  readonly istEines: (column: string, values: readonly Spaltenwert[]) => string;
  /** The column holds another value than these, and is not offen. */
  readonly istKeines: (column: string, values: readonly Spaltenwert[]) => string;
  readonly istUnter: (column: string, bound: number) => string;
  readonly istAb: (column: string, bound: number) => string;
  readonly alle: (conditions: readonly string[]) => string;
  /** The number beside the first condition that holds. */
  readonly erste: (lines: readonly (readonly [condition: string, row: number])[]) => string;
  /** A value for each of the numbers from 0 on. */
  readonly wahl: (column: string, values: readonly Spaltenwert[]) => string;
}

/** The number of the first row that holds, from 0 on. */
export function ersteZeile<Facts, R extends Row<Facts, unknown>>(
  sprache: Sprache,
  table: Table<Facts, R>,
  columnOf: ColumnOf,
  wertOf: WertOf = placeOf,
): string {
  const inputs = table.inputs as Readonly<Record<string, Input<unknown>>>;
  const lines = table.rows.flatMap(({ when }, index) =>
    when.map((line) => {
      const tests = Object.entries(line as Readonly<Record<string, Test<unknown>>>);
      const conditions = tests.map(([name, test]) =>
        bedingung(sprache, test, columnOf(name), (value) => wertOf(value, inputs[name])),
      );
      return [sprache.alle(conditions), index] as const;
    }),
  );
  return sprache.erste(lines);
}

function bedingung(
  sprache: Sprache,
  test: Test<unknown>,
  column: string,
  wertOf: (value: unknown) => Spaltenwert,
): string {
  switch (test.kind) {
    case 'equal':
      return sprache.istEines(column, [wertOf(test.value)]);
    case 'oneOf':
      return sprache.istEines(column, test.values.map(wertOf));
    case 'not':
      return sprache.istKeines(column, [wertOf(test.value)]);
    case 'noneOf':
      return sprache.istKeines(column, test.values.map(wertOf));
    case 'below':
      return sprache.istUnter(column, numberOf(test.bound));
    case 'from':
      return sprache.istAb(column, numberOf(test.bound));
  }
}

/** As it is, or for words by the place in the domain. */
export function placeOf(value: unknown, input: Pick<Input<unknown>, 'values'> | undefined): Spaltenwert {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  const place = input?.values.indexOf(value) ?? -1;
  if (place < 0) throw new Error('A value lies outside of its domain');
  return place;
}

/** As it is, words as words. @throws Error for what no column can hold. */
export function wortOf(value: unknown): Spaltenwert {
  if (value === null || ['boolean', 'number', 'string'].includes(typeof value)) return value as Spaltenwert;
  throw new Error('A value is no word, number, or yes and no');
}
