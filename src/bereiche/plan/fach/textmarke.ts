/** A short mark of a text, by which an answer is bound to what it was said of. */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';

const LAENGE = 6;

/** The mark, in capitals and digits; the same whatever blanks and line breaks the text has. */
export function textmarke(text: string): string {
  const gelesen = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return bytesToHex(sha256(utf8ToBytes(gelesen)))
    .slice(0, LAENGE)
    .toUpperCase();
}
