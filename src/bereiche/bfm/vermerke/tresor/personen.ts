/** Who can be taken in: the rules for names and passphrases. */
import { istPasswortLang } from './passwort';
import type { NeuePerson, Personenmangel } from './typen';
import { WIEDERHERSTELLUNG } from './wiederherstellungscode';

/** Why this person cannot be taken in beside these names; null if they can. */
export function personenmangel(
  { name, passwort }: NeuePerson,
  vorhanden: readonly string[],
): Personenmangel | null {
  const frei = name.trim() === name && name !== '' && name !== WIEDERHERSTELLUNG && !vorhanden.includes(name);
  if (!frei) return { art: 'nameUngueltig', name };
  return istPasswortLang(passwort) ? null : { art: 'passwortZuKurz', name };
}
