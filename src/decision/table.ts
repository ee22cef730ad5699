/**
 * Decision tables with first-match reading: rows of data, decided over facts.
 * Knows nothing of what is decided; the tables themselves live with the rules.
 */

/** One row: under which condition (`when`) which answer (`then`) holds, and where that comes from. */
export interface Row<Facts, Answer, Id extends string = string> {
  /** Stable id that travels with every answer, such as `K-4`. */
  readonly id: Id;
  /** The condition; a pure predicate. */
  readonly when: (facts: Facts) => boolean;
  /** The same condition in words, for people. */
  readonly words: string;
  readonly then: Answer;
  /** Where the row comes from, such as `S1`; never empty. */
  readonly source: string;
}

/** Rows in the order in which they are tried. */
export type DecisionTable<R extends Row<never, unknown>> = readonly R[];

/** The facts the rows of a table look at. */
export type FactsOf<R extends Row<never, unknown>> = Parameters<R['when']>[0];

/**
 * The first row whose condition holds.
 * @throws Error when no row matches: a gap in the table is a bug, never an answer.
 */
export function decide<R extends Row<never, unknown>>(table: DecisionTable<R>, facts: FactsOf<R>): R {
  for (const row of table) {
    if ((row.when as (facts: FactsOf<R>) => boolean)(facts)) return row;
  }
  throw new Error(`Decision table with a gap: no row after ${table.at(-1)?.id ?? 'an empty table'} matches`);
}
