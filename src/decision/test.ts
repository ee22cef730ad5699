/** Tests of one input, as data: what a row of a decision table says of it. A negation never matches `null` (offen). */

/** A number that tests share; read at every test, so that it stands in one place. */
export interface Bound {
  readonly wert: number;
  /** What people call it, such as „Schwelle Exter“. */
  readonly name: string;
}

export type Test<Value> =
  | { readonly kind: 'equal'; readonly value: Value }
  | { readonly kind: 'oneOf'; readonly values: readonly Value[] }
  | { readonly kind: 'not'; readonly value: Value }
  | { readonly kind: 'noneOf'; readonly values: readonly Value[] }
  | { readonly kind: 'below'; readonly bound: Bound | number }
  | { readonly kind: 'from'; readonly bound: Bound | number };

/** The input has this value; `equal(null)` asks for what is open. */
export function equal<const Value>(value: Value): Test<Value> {
  return { kind: 'equal', value };
}

/** The input has one of these values. */
export function oneOf<const Value>(values: readonly Value[]): Test<Value> {
  return { kind: 'oneOf', values };
}

/** The input is known and has another value. */
export function not<const Value>(value: Value): Test<Value> {
  return { kind: 'not', value };
}

/** The input is a number below the bound. */
export function below(bound: Bound | number): Test<number> {
  return { kind: 'below', bound };
}

/** The input is a number from the bound on. */
export function from(bound: Bound | number): Test<number> {
  return { kind: 'from', bound };
}

export const YES: Test<boolean> = equal(true);
export const NO: Test<boolean> = equal(false);

/** The number of a bound. */
export function numberOf(bound: Bound | number): number {
  return typeof bound === 'number' ? bound : bound.wert;
}

/** Whether a value passes a test. */
export function passes(test: Test<unknown>, value: unknown): boolean {
  switch (test.kind) {
    case 'equal':
      return value === test.value;
    case 'oneOf':
      return test.values.includes(value);
    case 'not':
      return value !== null && value !== test.value;
    case 'noneOf':
      return value !== null && !test.values.includes(value);
    case 'below':
      return typeof value === 'number' && value < numberOf(test.bound);
    case 'from':
      return typeof value === 'number' && value >= numberOf(test.bound);
  }
}
