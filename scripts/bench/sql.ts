/** Decision tables as SQL: the rows of a table as one CASE, over columns that hold the places of values in their domains. */
import type { Input, Row, Table } from '../../src/decision/table';
import { numberOf, type Test } from '../../src/decision/test';

/** The column that holds an input, by its name. */
export type ColumnOf = (input: string) => string;

/** The number of the first row that holds, from 0 on. */
export function caseOf<Facts, R extends Row<Facts, unknown>>(
  table: Table<Facts, R>,
  columnOf: ColumnOf,
): string {
  const inputs = table.inputs as Readonly<Record<string, Input<unknown>>>;
  const lines = table.rows.flatMap(({ when }, index) =>
    when.map((line) => {
      const tests = Object.entries(line as Readonly<Record<string, Test<unknown>>>);
      const conditions = tests.map(([name, test]) => condition(test, columnOf(name), inputs[name]));
      return `WHEN ${conditions.length === 0 ? 'TRUE' : conditions.join(' AND ')} THEN ${index}`;
    }),
  );
  return `CASE ${lines.join(' ')} END`;
}

/** A value for each of some numbers. */
export function choice(column: string, values: readonly (number | boolean | null)[]): string {
  return `CASE ${column} ${values.map((value, index) => `WHEN ${index} THEN ${literal(value)}`).join(' ')} END`;
}

function condition(test: Test<unknown>, column: string, input: Input<unknown> | undefined): string {
  const placed = (value: unknown): string => literal(placeOf(value, input));
  const known = (values: readonly unknown[]): string =>
    values
      .filter((value) => value !== null)
      .map(placed)
      .join(', ');
  switch (test.kind) {
    case 'equal':
      return test.value === null ? `${column} IS NULL` : `${column} = ${placed(test.value)}`;
    case 'oneOf':
      return test.values.includes(null)
        ? `(${column} IS NULL OR ${column} IN (${known(test.values)}))`
        : `${column} IN (${known(test.values)})`;
    case 'not':
      return `${column} <> ${placed(test.value)}`;
    case 'noneOf':
      return `${column} NOT IN (${known(test.values)})`;
    case 'below':
      return `${column} < ${numberOf(test.bound)}`;
    case 'from':
      return `${column} >= ${numberOf(test.bound)}`;
  }
}

/** How a value stands in its column: as it is, or for words by the place in the domain. */
export function placeOf(
  value: unknown,
  input: Pick<Input<unknown>, 'values'> | undefined,
): number | boolean | null {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  const place = input?.values.indexOf(value) ?? -1;
  if (place < 0) throw new Error('A value lies outside of its domain');
  return place;
}

function literal(value: number | boolean | null): string {
  return value === null ? 'NULL' : String(value).toUpperCase();
}
