/** Rows by name. */
import { istGleicherName } from './namensform';
import type { Eintrag } from './typen';

/** The name of the row that keeps the list of the Vermerke; nobody else may have it. */
export const LISTENZEILE = 'Tresor';

/** The first row of that name. */
export function zeileVon<E extends Pick<Eintrag, 'name'>>(
  eintraege: readonly E[],
  name: string,
): E | undefined {
  return eintraege.find((each) => istGleicherName(each.name, name));
}

/** Whether a name is among these. */
export function istGenannt(namen: readonly string[], name: string): boolean {
  return namen.some((each) => istGleicherName(each, name));
}
