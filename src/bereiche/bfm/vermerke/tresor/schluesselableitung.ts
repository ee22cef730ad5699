/** Keys from passphrases (scrypt, RFC 7914) and from keys (HKDF with SHA-256, RFC 5869). */
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { utf8, type Bytes } from './bytes';

/** What a derivation costs: N = 2^`potenz` and `r` make the memory (128 · N · r bytes), `p` repeats it. */
export interface Aufwand {
  readonly potenz: number;
  readonly r: number;
  readonly p: number;
}

/** Of a new row: 64 MiB. Each row says its own, so that this one may rise. */
export const AUFWAND: Aufwand = { potenz: 16, r: 8, p: 1 };

/** More would keep the pane busy for minutes, or take its memory: at most 256 MiB, at most four times. */
const HOECHSTAUFWAND: Aufwand = { potenz: 18, r: 8, p: 4 };

/** Whether a row may ask for this: less would make guessing cheap. */
export function istErlaubt({ potenz, r, p }: Aufwand): boolean {
  return (
    potenz >= AUFWAND.potenz &&
    potenz <= HOECHSTAUFWAND.potenz &&
    r === AUFWAND.r &&
    p >= AUFWAND.p &&
    p <= HOECHSTAUFWAND.p
  );
}

/**
 * 32 bytes from a passphrase that is already in its one form. Takes about half a second and gives way to the pane in between;
 * what it shows and what was pressed before comes first.
 */
export async function ausPasswort(passwort: string, salz: Bytes, { potenz, r, p }: Aufwand): Promise<Bytes> {
  // It measures by the clock when to give way: where that stands still, it would not before its end.
  await new Promise((resolve) => setTimeout(resolve));
  return new Uint8Array(await scryptAsync(utf8(passwort), salz, { N: 2 ** potenz, r, p, dkLen: 32 }));
}

/** So many bytes from a key; `zweck` keeps what is derived for different uses apart. */
export async function hkdf(
  krypto: Crypto,
  schluessel: Bytes,
  salz: Bytes,
  zweck: Bytes,
  laenge: number,
): Promise<Bytes> {
  const basis = await krypto.subtle.importKey('raw', schluessel, 'HKDF', false, ['deriveBits']);
  const verfahren = { name: 'HKDF', hash: 'SHA-256', salt: salz, info: zweck };
  return new Uint8Array(await krypto.subtle.deriveBits(verfahren, basis, laenge * 8));
}
