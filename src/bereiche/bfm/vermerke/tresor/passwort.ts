/** The rule for passphrases and the one form in which they are used. Knows nothing of keys; never stores or shows one. */

/** Fewest characters (code points) of a passphrase. */
export const PASSWORT_MINDESTLAENGE = 12;

/** Whether a passphrase is long enough. Nothing is cut off it, blanks count. */
export function istPasswortLang(passwort: string): boolean {
  return [...passwort.normalize('NFC')].length >= PASSWORT_MINDESTLAENGE;
}

/** The one form of a passphrase: whether „ü“ was typed as one character or as u with dots makes no difference. */
export function passwortForm(passwort: string): string {
  return passwort.normalize('NFC');
}
