/** All facts that a decision table can be asked about. */
import type { Input, Row, Table } from './table';

/** Every reachable combination of the inputs of a table, each once; the last input changes fastest. */
export function allFacts<Facts, R extends Row<Facts, unknown>>(table: Table<Facts, R>): Facts[] {
  const inputs = Object.entries(table.inputs as Readonly<Record<string, Input<unknown>>>);
  let partial: Record<string, unknown>[] = [{}];
  for (const [name, { values }] of inputs) {
    partial = partial.flatMap((facts) => values.map((value) => ({ ...facts, [name]: value })));
  }
  const all = partial as Facts[];
  return table.reachable === undefined ? all : all.filter(table.reachable);
}
