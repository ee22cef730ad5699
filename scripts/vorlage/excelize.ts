/** The one door to the excelize library: starting it, and turning its refusals into exceptions. */
import { dirname, join } from 'node:path';
import { init } from 'excelize-wasm';

/** The started library. */
export type Excelize = Awaited<ReturnType<typeof init>>;

/** Starts the library; the path is that of the installed package. */
export function startExcelize(): Promise<Excelize> {
  return init(join(dirname(require.resolve('excelize-wasm')), 'excelize.wasm.gz'));
}

/** Passes the answer of a call on; throws when the call was refused. */
export function check<T extends { error?: string | null }>(answer: T): T {
  if (answer.error) throw new Error(answer.error);
  return answer;
}
