/**
 * Answers under unknowns: a grid with one axis per input, holding the answer at every point.
 * What is possible is what stands in the grid; an input matters if moving along its axis alone changes the answer.
 */

/** How two values of an axis count as neighbours: every pair, or only values that follow each other (counts). */
export type Step = 'any' | 'next';

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

/** The set of all values that `valueOf` finds in the grid. */
export function possibleValues<Answer, Value>(
  grid: Grid<Answer>,
  valueOf: (answer: Answer) => Value,
): Set<Value> {
  const values = new Set<Value>();
  for (const answer of grid.answers) {
    if (answer !== undefined) values.add(valueOf(answer));
  }
  return values;
}

/** Whether two points that differ only on `axis`, by one `step`, have different values. */
export function matters<Answer, Value>(
  grid: Grid<Answer>,
  axis: number,
  step: Step,
  valueOf: (answer: Answer) => Value,
): boolean {
  const size = grid.sizes[axis] ?? 1;
  const stride = grid.sizes.slice(axis + 1).reduce((product, each) => product * each, 1);
  const reach = step === 'next' ? 1 : size - 1;
  return grid.answers.some((answer, index) => {
    const position = Math.floor(index / stride) % size;
    for (let move = 1; move <= reach && position + move < size; move++) {
      const other = grid.answers[index + move * stride];
      if (answer !== undefined && other !== undefined && valueOf(answer) !== valueOf(other)) return true;
    }
    return false;
  });
}
