/** What a key cell says to be. Apart from its format, since whoever only tells rows apart needs none of the cryptography. */

/** What a key cell begins with. */
export const ZEILE_VERSION = 'FMP2';

/** Whether it says to be a key cell; it need not be a good one. */
export function istSchluesselzelle(text: string): boolean {
  return text.startsWith(`${ZEILE_VERSION}.`);
}
