/** Why the list of those who may read was not changed, as an error with the cells of their keys. */
import type { Fehler } from '../../../../listen/fehler';
import type { Ort } from '../../../../listen/zelle';
import type { Berechtigungsmangel } from '../tresor/berechtigungsmangel';

/** The error of a refusal. Names are contents of cells; the places tell whose row it is. */
export function berechtigungsfehler(mangel: Berechtigungsmangel | 'veraltet', orte: readonly Ort[]): Fehler {
  if (mangel === 'veraltet') return { code: 'VERMERKSCHUTZ_VERALTET', orte };
  return { code: 'BERECHTIGUNG_NICHT_MOEGLICH', orte, mangel };
}
