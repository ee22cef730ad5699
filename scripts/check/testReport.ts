/** What the tests have to say beside their counts: what they only took a sample of, and what could not run here. */
import { existsSync, readFileSync } from 'node:fs';

/** The file to which tests add their lines; they find its path in TESTBERICHT. */
export const TEST_REPORT = 'out/testbericht.txt';

/** The lines, each once, in order; none where nothing was left out. */
export function readTestReport(path = TEST_REPORT): string[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return [...new Set(lines)].filter((line) => line !== '').sort();
}
