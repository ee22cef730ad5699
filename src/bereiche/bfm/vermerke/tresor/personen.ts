/** Who can be taken in: the rules for names and for the form of passphrases. */
import { namensform } from './namensform';
import { istPasswortLang } from './passwort';
import type { NeuePerson, Personenmangel } from './typen';
import { istSchriftgemisch, istVorbehalten } from './vorbehalten';
import { istGenannt } from './zeilensuche';

/** Why somebody cannot have a name. */
export type Namensmangel = 'fehlt' | 'vorbehalten' | 'gemischt' | 'vergeben';

/** Why this name cannot be given beside these; null if it can. */
export function namensmangel(name: string, vorhanden: readonly string[]): Namensmangel | null {
  if (namensform(name) === '') return 'fehlt';
  if (istSchriftgemisch(name)) return 'gemischt';
  if (istVorbehalten(name)) return 'vorbehalten';
  return istGenannt(vorhanden, name) ? 'vergeben' : null;
}

/** Why this person cannot be taken in beside these names; null if they can. A name is given in its one form. */
export function personenmangel(
  { name, passwort }: NeuePerson,
  vorhanden: readonly string[],
): Personenmangel | null {
  if (namensform(name) !== name || namensmangel(name, vorhanden) !== null)
    return { art: 'nameUngueltig', name };
  return istPasswortLang(passwort) ? null : { art: 'passwortZuKurz', name };
}
