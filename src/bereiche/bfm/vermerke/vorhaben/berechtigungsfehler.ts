/** Why the list of those who may read was not changed, as an error with the cells of their keys. */
import type { Fehler } from '../../../../listen/fehler';
import type { Inhalt } from '../../../../listen/inhalt';
import type { Berechtigungsmangel } from '../tresor/berechtigungsmangel';
import { berechtigteAus } from './berechtigtenliste';

/** The error of a refusal. Names are contents of cells; the places tell whose row it is. */
export function tresorfehler(
  mangel: Berechtigungsmangel | 'veraltet' | 'listeFremd',
  inhalt: Inhalt,
): Fehler {
  const orte = berechtigteAus(inhalt).map(({ stelle }) => stelle.ort('schluessel'));
  if (mangel === 'veraltet') return { code: 'VERMERKSCHUTZ_VERALTET', orte };
  if (mangel === 'listeFremd') return { code: 'VERMERKLISTE_FREMD', orte };
  return { code: 'BERECHTIGUNG_NICHT_MOEGLICH', orte, mangel };
}
