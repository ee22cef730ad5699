/** What would make a Profillage that is „nicht eindeutig“ one of the six: information for the person who decides, no advice. */
import { KENNUNGEN, PROFILE, PROFILLAGEN } from '../rules/vocabulary';
import type { NaechsteProfillage, ProfillageErgebnis } from './ergebnis';
import type { Fall } from './fall';
import { lageVon } from './lage';
import { alleMoeglichkeiten, alleRows, antwortenVon } from './moeglich';
import { dominierendSchritte, prognoseSchritte } from './schritte';

/**
 * Of a case whose Profillage is surely „nicht eindeutig“, else none: all changes of exactly one of prognosis and dominating group (never of a rating, never of what is open) after which the
 * computed Profillage is surely one of the six, each with the errechnete Kennung that follows.
 */
export function naechsteProfillagen(
  fall: Fall,
  { moeglich }: Pick<ProfillageErgebnis, 'moeglich'>,
): NaechsteProfillage[] {
  if (moeglich.length !== 1 || moeglich[0] !== 'nicht eindeutig') return [];
  const lage = lageVon(fall);
  return [...prognoseSchritte(fall), ...dominierendSchritte(fall)].flatMap(({ aenderung, anwenden }) => {
    const rows = alleRows(alleMoeglichkeiten(anwenden(lage)), lage.regelsatz);
    const profillagen = antwortenVon(rows.profil, PROFILLAGEN);
    const profillage = PROFILE.find((each) => profillagen.length === 1 && profillagen[0] === each);
    if (profillage === undefined) return [];
    const [kennung = 'noch nicht festgelegt', ...andere] = antwortenVon(rows.kennung, KENNUNGEN);
    return [{ aenderung, profillage, kennung: andere.length === 0 ? kennung : 'noch nicht festgelegt' }];
  });
}
