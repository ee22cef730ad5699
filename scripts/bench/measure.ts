/** Stop watches of the bench. They measure; they never judge. */

const WARMUP_MS = 300;
const ROUND_MS = 700;
const ROUNDS = 5;

/** Calls of `run` per second: the median of several rounds after a warm-up; `items` are taken in turn. */
export function perSecond<Item>(items: readonly Item[], run: (item: Item) => unknown): number {
  round(items, run, WARMUP_MS);
  return median(Array.from({ length: ROUNDS }, () => round(items, run, ROUND_MS)));
}

/** What the timed calls answered, kept so that no compiler may leave them out. */
export const sink: { last: unknown } = { last: undefined };

function round<Item>(items: readonly Item[], run: (item: Item) => unknown, budgetMs: number): number {
  const start = performance.now();
  let calls = 0;
  let elapsed = 0;
  while (elapsed < budgetMs) {
    for (const item of items) sink.last = run(item);
    calls += items.length;
    elapsed = performance.now() - start;
  }
  return (calls / elapsed) * 1000;
}

/** The same for one asynchronous pass over all items, repeated until the time is up. */
export async function perSecondAsync<Item>(
  items: readonly Item[],
  run: (item: Item) => Promise<unknown>,
): Promise<number> {
  for (const item of items) sink.last = await run(item);
  const start = performance.now();
  let calls = 0;
  while (performance.now() - start < ROUND_MS * ROUNDS) {
    for (const item of items) sink.last = await run(item);
    calls += items.length;
  }
  return (calls / (performance.now() - start)) * 1000;
}

/** Milliseconds of each call, in ascending order. */
export function milliseconds<Item>(items: readonly Item[], run: (item: Item) => unknown): number[] {
  for (const item of items) sink.last = run(item);
  const times = items.map((item) => {
    const start = performance.now();
    sink.last = run(item);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b);
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
