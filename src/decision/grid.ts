/**
 * Answers under unknowns: a grid with one axis per input, holding the answer at every point.
 * What is possible is what stands in the grid; an input matters if moving along its axis alone changes the answer.
 */

/** The answers at all points; `undefined` where a point is not a completion at all. */
export interface Grid<Answer> {
  readonly sizes: readonly number[];
  /** Answers in mixed-radix order, the last axis fastest. */
  readonly answers: readonly (Answer | undefined)[];
}

/**
 * Evaluates every point of the grid once.
 * @param sizes number of values of each axis, each at least 1.
 * @param evaluate the answer at a point given as the value index per axis (the array is reused between calls).
 */
export function explore<Answer>(
  sizes: readonly number[],
  evaluate: (point: readonly number[]) => Answer | undefined,
): Grid<Answer> {
  const total = sizes.reduce((product, size) => product * size, 1);
  const point = sizes.map(() => 0);
  const answers: (Answer | undefined)[] = [];
  for (let index = 0; index < total; index++) {
    answers.push(evaluate(point));
    advance(point, sizes);
  }
  return { sizes, answers };
}

function advance(point: number[], sizes: readonly number[]): void {
  for (let axis = sizes.length - 1; axis >= 0; axis--) {
    const next = (point[axis] ?? 0) + 1;
    if (next < (sizes[axis] ?? 1)) {
      point[axis] = next;
      return;
    }
    point[axis] = 0;
  }
}

/** One grid out of a grid of grids, all of the same sizes: the inner axes follow the outer ones. */
export function nested<Answer>(grids: Grid<Grid<Answer>>): Grid<Answer> {
  const answers: (Answer | undefined)[] = [];
  let inner: readonly number[] = [];
  for (const grid of grids.answers) {
    if (grid === undefined) throw new Error('A grid of grids has no gaps');
    inner = grid.sizes;
    answers.push(...grid.answers);
  }
  return { sizes: [...grids.sizes, ...inner], answers };
}

/** The same grid with one value of every answer in place of the answer. */
export function valuesOf<Answer, Value>(grid: Grid<Answer>, valueOf: (answer: Answer) => Value): Grid<Value> {
  const answers = grid.answers.map((answer) => (answer === undefined ? undefined : valueOf(answer)));
  return { sizes: grid.sizes, answers };
}

/** The distinct values that `valueOf` finds in the grid, in the order in which they are met. Meant for few values. */
export function possibleValues<Answer, Value>(
  grid: Grid<Answer>,
  valueOf: (answer: Answer) => Value,
): Value[] {
  const found: Value[] = [];
  for (const answer of grid.answers) {
    if (answer === undefined) continue;
    const value = valueOf(answer);
    if (!found.includes(value)) found.push(value);
  }
  return found;
}

/** Whether two points that differ only on `axis` have different answers. */
export function matters(grid: Grid<unknown>, axis: number): boolean {
  const size = grid.sizes[axis] ?? 1;
  const stride = grid.sizes.slice(axis + 1).reduce((product, each) => product * each, 1);
  for (let block = 0; block < grid.answers.length; block += size * stride) {
    for (let first = block; first < block + stride; first++) {
      if (changesAlong(grid.answers, { first, size, stride })) return true;
    }
  }
  return false;
}

/** A row of points along one axis, by their positions in `answers`. */
interface Line {
  readonly first: number;
  readonly size: number;
  readonly stride: number;
}

function changesAlong(answers: readonly unknown[], { first, size, stride }: Line): boolean {
  let before: unknown;
  for (let position = 0; position < size; position++) {
    const here = answers[first + position * stride];
    if (here === undefined) continue;
    if (before !== undefined && here !== before) return true;
    before = here;
  }
  return false;
}
