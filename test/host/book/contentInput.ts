/** What was read of a cell as what puts the same into another one. */
import type { CellInput } from './cellInput';
import type { CellContent } from './readCell';

/** Nothing is read as if typed, so text stays text. */
export function inputOf({ formula, value }: CellContent): CellInput {
  if (formula !== undefined) return { kind: 'formula', formula };
  if (value === '') return { kind: 'empty' };
  if (typeof value === 'string') return { kind: 'text', text: value };
  return typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'boolean', boolean: value };
}
