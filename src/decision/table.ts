/**
 * Decision tables with first-match reading: rows of tests per input, decided over facts.
 * Knows nothing of what is decided; the tables themselves live with the rules.
 */
import { Lookup } from './lookup';
import { passes, type Test } from './test';

/** What a line says of the inputs it looks at; an input that it leaves out may be anything. */
export type Line<Facts> = { readonly [Input in keyof Facts]?: Test<Facts[Input]> };

/** One row: under which condition (`when`) which answer (`then`) holds, and where that comes from. */
export interface Row<Facts, Answer, Id extends string = string> {
  /** Stable id that travels with every answer, such as `K-4`. */
  readonly id: Id;
  /** The condition: one of these lines holds, each with all its tests. */
  readonly when: readonly Line<Facts>[];
  /** The same condition in words, for people. */
  readonly words: string;
  readonly then: Answer;
  /** Where the row comes from, such as `S1`; never empty. */
  readonly source: string;
}

/** An input of a table: what people call it and every value it can have, with `null` where it can be open. */
export interface Input<Value> {
  readonly label: string;
  readonly values: readonly Value[];
  /** A value in words. */
  readonly word: (value: Value) => string;
}

/** A decision table: its inputs with their finite domains, and its rows in the order in which they are tried. */
export interface Table<Facts, R extends Row<Facts, unknown>> {
  readonly name: string;
  readonly inputs: { readonly [Name in keyof Facts]: Input<Facts[Name]> };
  /** Whether such facts can come about; without it, all combinations can. */
  readonly reachable?: (facts: Facts) => boolean;
  readonly rows: readonly R[];
}

/** Whether one of the lines of a row holds. */
export function holds<Facts>({ when }: Pick<Row<Facts, unknown>, 'when'>, facts: Facts): boolean {
  return when.some((line) => lineHolds(line, facts));
}

function lineHolds<Facts>(line: Line<Facts>, facts: Facts): boolean {
  for (const input in line) {
    const test = line[input];
    if (test !== undefined && !passes(test, facts[input])) return false;
  }
  return true;
}

/**
 * The first row whose condition holds. A table is read row by row once for each combination, and looked up from then on:
 * its rows and bounds stand before the first decision.
 * @throws Error when no row matches: a gap in the table is a bug, never an answer.
 */
export function decide<Facts, R extends Row<Facts, unknown>>(table: Table<Facts, R>, facts: Facts): R {
  return lookupOf(table).rowOf(facts, (asked) => firstRow(table, asked));
}

/** The reading that every other one has to agree with. @throws Error when no row matches. */
export function firstRow<Facts, R extends Row<Facts, unknown>>(
  { name, rows }: Table<Facts, R>,
  facts: Facts,
): R {
  for (const row of rows) {
    if (holds(row, facts)) return row;
  }
  throw new Error(`Decision table ${name} has a gap`);
}

const LOOKUPS = new WeakMap<object, unknown>();

function lookupOf<Facts, R extends Row<Facts, unknown>>(table: Table<Facts, R>): Lookup<Facts, R> {
  const known = LOOKUPS.get(table);
  if (known !== undefined) return known as Lookup<Facts, R>;
  const lookup = new Lookup<Facts, R>(table.inputs);
  LOOKUPS.set(table, lookup);
  return lookup;
}
