/** Finds what is wrong with a decision table by trying every combination of facts. */
import type { DecisionTable, FactsOf, Row } from './table';

/** What `checkTable` found; a sound table has only empty lists. */
export interface TableReport<Facts> {
  /** Facts for which no row matches. */
  readonly gaps: readonly Facts[];
  /** Ids of rows that never come first. */
  readonly deadRows: readonly string[];
  /** Ids used by more than one row. */
  readonly duplicateIds: readonly string[];
  /** Ids of rows without words or without a source. */
  readonly unexplainedRows: readonly string[];
}

/**
 * Checks a table against all facts there can be.
 * @param allFacts every combination of facts, each once; the check is only as complete as this enumeration.
 */
export function checkTable<R extends Row<never, unknown>>(
  table: DecisionTable<R>,
  allFacts: Iterable<FactsOf<R>>,
): TableReport<FactsOf<R>> {
  const gaps: FactsOf<R>[] = [];
  const reached = new Set<number>();
  for (const facts of allFacts) {
    const first = table.findIndex((row) => (row.when as (facts: FactsOf<R>) => boolean)(facts));
    if (first < 0) gaps.push(facts);
    else reached.add(first);
  }
  const ids = table.map((row) => row.id);
  return {
    gaps,
    deadRows: ids.filter((_, index) => !reached.has(index)),
    duplicateIds: ids.filter((id, index) => ids.indexOf(id) !== index),
    unexplainedRows: table
      .filter((row) => row.words.trim() === '' || row.source.trim() === '')
      .map((row) => row.id),
  };
}
