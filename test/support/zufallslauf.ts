/** How many random cases a run takes: the first part of a fixed series, and all of it in a thorough run. */
import { berichte } from './testbericht';

/**
 * Options for `fc.assert`.
 * @param alle how many there are in a thorough run; also what the series starts from.
 * @param teiler which share of them a daily run takes: the `teiler`th part, at least one.
 */
export function zufallslauf(
  alle: number,
  teiler: number,
  umstaende: Readonly<Record<string, string | undefined>> = process.env,
): { readonly numRuns: number; readonly seed: number } {
  const numRuns = umstaende['GRUENDLICH'] !== undefined ? alle : Math.max(1, Math.floor(alle / teiler));
  if (numRuns < alle) berichte(`Sampled: the first ${numRuns} of ${alle} random cases`);
  return { numRuns, seed: alle };
}
