/** What a run of the tests has to say at its end beside its counts. */
import { appendFileSync } from 'node:fs';

/**
 * Adds a sentence as one line to the file that TESTBERICHT names; whoever started the run prints it at the end. Where no
 * such file is named, the sentence goes to stderr at once.
 */
export function berichte(satz: string): void {
  const datei = process.env['TESTBERICHT'];
  if (datei === undefined) process.stderr.write(`${satz}\n`);
  else appendFileSync(datei, `${satz}\n`);
}
