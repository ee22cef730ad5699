/** Tests of one input as unary tests of FEEL. What is offen is null; there a negation matches it, unless it is excluded by name. */
import type { Test } from '../../../src/decision/test';
import { numberOf } from '../../../src/decision/test';
import { type Spaltenwert, wortOf } from '../tabellenweg';

/** Says nothing of the input. */
export const EGAL = '-';

/** A test of an input; without one, it may be anything. */
export function unaryTest(test: Test<unknown> | undefined): string {
  if (test === undefined) return EGAL;
  switch (test.kind) {
    case 'equal':
      return feel(test.value);
    case 'oneOf':
      return test.values.map(feel).join(', ');
    case 'not':
      return ohne([test.value]);
    case 'noneOf':
      return ohne(test.values);
    case 'below':
      return `< ${numberOf(test.bound)}`;
    case 'from':
      return `>= ${numberOf(test.bound)}`;
  }
}

function ohne(values: readonly unknown[]): string {
  return `not(${[...new Set([null, ...values])].map(feel).join(', ')})`;
}

/** A value as FEEL writes it. */
export function feel(value: unknown): string {
  return JSON.stringify(wortOf(value) satisfies Spaltenwert);
}

/** Whether an expression is one of these values. */
export function istEinesVon(expression: string, values: readonly unknown[]): string {
  return `list contains([${values.map(feel).join(', ')}], ${expression})`;
}
