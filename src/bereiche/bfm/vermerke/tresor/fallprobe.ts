/**
 * For which case a row was made. Whoever reads along in another workbook with the same people could copy its rows and its list
 * over: they are authentic, and where the passphrases are the same, they open. So each row remembers the case under its passphrase.
 */
import { utf8 } from './bytes';
import { kurzprobe } from './vermerkliste';

/** Of a row that was made while the workbook named no case; it is remembered with the next writing. */
export const OHNE_FALL = '';

/** A digest of the Kundennummer (base64url); blanks and case do not matter. `OHNE_FALL` if there is none. */
export async function fallprobe(krypto: Crypto, kundennummer: string): Promise<string> {
  const form = kundennummer.replace(/\s/g, '').toUpperCase();
  return form === '' ? OHNE_FALL : kurzprobe(krypto, utf8(`Kundennummer ${form}`));
}
