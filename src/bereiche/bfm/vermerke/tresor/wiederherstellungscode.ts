/** The recovery code: chance, written so that it can be read from paper and typed (Crockford's base32). */

/** The name of the row that the code opens; nobody else may have it. */
export const WIEDERHERSTELLUNG = 'Wiederherstellung';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 5 bits each: 160 bits. */
const ZEICHEN = 32;

/** A new code in groups of four. */
export function neuerCode(krypto: Crypto): string {
  // 256 is a multiple of 32, so that every character is as likely as any other.
  const zufall = krypto.getRandomValues(new Uint8Array(ZEICHEN));
  const code = Array.from(zufall, (byte) => ALPHABET.charAt(byte % 32)).join('');
  return (code.match(/.{4}/g) ?? []).join('-');
}

/** The one form of a code as somebody typed it: case, blanks and hyphens do not matter, O is 0, I and L are 1. */
export function codeForm(eingabe: string): string {
  return eingabe.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
}
