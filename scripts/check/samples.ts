/** What the tests say that they only took a sample of. */
import { existsSync, readFileSync } from 'node:fs';

/** The file to which tests add a line for each sample; they find its path in STICHPROBE_BERICHT. */
export const SAMPLE_REPORT = 'out/stichproben.txt';

/** The lines, each once, in order; none where nothing was sampled. */
export function readSamples(path = SAMPLE_REPORT): string[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return [...new Set(lines)].filter((line) => line !== '').sort();
}
