/** Finds what is wrong with a decision table by trying every combination of facts. */
import { allFacts } from './facts';
import { holds, type Row, type Table } from './table';

/** What `checkTable` found; a sound table has only empty lists. */
export interface TableReport<Facts> {
  /** Facts for which no row matches. */
  readonly gaps: readonly Facts[];
  /** Lines that never come first, such as `K-11 (2)` for the second line of a row. */
  readonly deadLines: readonly string[];
  /** Ids used by more than one row. */
  readonly duplicateIds: readonly string[];
  /** Ids of rows without words or without a source. */
  readonly unexplainedRows: readonly string[];
}

/** Checks a table against all facts there can be. */
export function checkTable<Facts, R extends Row<Facts, unknown>>(table: Table<Facts, R>): TableReport<Facts> {
  const lines = table.rows.flatMap(({ id, when }) =>
    when.map((line, index) => ({ name: `${id} (${index + 1})`, when: [line] })),
  );
  const gaps: Facts[] = [];
  const reached = new Set<string>();
  for (const facts of allFacts(table)) {
    const first = lines.find((line) => holds(line, facts));
    if (first === undefined) gaps.push(facts);
    else reached.add(first.name);
  }
  const ids = table.rows.map((row) => row.id);
  return {
    gaps,
    deadLines: lines.map(({ name }) => name).filter((name) => !reached.has(name)),
    duplicateIds: ids.filter((id, index) => ids.indexOf(id) !== index),
    unexplainedRows: table.rows
      .filter((row) => row.words.trim() === '' || row.source.trim() === '')
      .map((row) => row.id),
  };
}
