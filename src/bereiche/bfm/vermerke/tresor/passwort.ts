/** What every passphrase must have, and the one form in which they are used. Knows nothing of keys; never stores or shows one. */
import { hatUnsichtbares, sichtbareForm } from './unsichtbares';

/** Fewest characters of a passphrase that are seen; blanks do not count. */
export const PASSWORT_MINDESTLAENGE = 12;

/** Why a passphrase cannot be one, whatever it says. */
export type Passwortformmangel = 'zuKurz' | 'unsichtbar';

/** What its form lacks; null if nothing. Nothing is cut off it. */
export function passwortformmangel(passwort: string): Passwortformmangel | null {
  if (hatUnsichtbares(passwort)) return 'unsichtbar';
  const gesehen = sichtbareForm(passwort).replaceAll(' ', '');
  return [...gesehen].length >= PASSWORT_MINDESTLAENGE ? null : 'zuKurz';
}

/** Whether a passphrase has the form of one. */
export function istPasswortLang(passwort: string): boolean {
  return passwortformmangel(passwort) === null;
}

/**
 * The one form of a passphrase: whether „ü“ was typed as one character or as u with dots makes no difference, and neither does
 * what nobody sees, such as a soft hyphen that came along with copying; no new passphrase has any of it.
 */
export function passwortForm(passwort: string): string {
  return sichtbareForm(passwort);
}
