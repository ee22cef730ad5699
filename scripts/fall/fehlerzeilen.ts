/** One line per error for the headless interface: code, place, sentence. */
import type { Fehler } from '../../src/listen/fehler';
import { fehlerText } from '../../src/fall/texte/fehler';

/** The lines of a list of errors. */
export function fehlerzeilen(fehler: readonly Fehler[]): string[] {
  return fehler.map((each) => `${each.code} ${fehlerText(each)}`);
}
