/** Keys from passphrases (PBKDF2) and from keys (HKDF), both with SHA-256. */
import { utf8, type Bytes } from './bytes';

/** Rounds of PBKDF2 for a new row; each row says its own number, so that this one may rise. */
export const RUNDEN = 600_000;
/** A row with fewer rounds is refused: it would make guessing cheap. */
export const MINDESTRUNDEN = 600_000;
/** A row with more rounds is refused: it would keep the pane busy for minutes. */
export const HOECHSTRUNDEN = 10_000_000;

/** 32 bytes from a passphrase that is already in its one form. */
export async function ausPasswort(
  krypto: Crypto,
  passwort: string,
  salz: Bytes,
  runden: number,
): Promise<Bytes> {
  const basis = await krypto.subtle.importKey('raw', utf8(passwort), 'PBKDF2', false, ['deriveBits']);
  const verfahren = { name: 'PBKDF2', hash: 'SHA-256', salt: salz, iterations: runden };
  return new Uint8Array(await krypto.subtle.deriveBits(verfahren, basis, 256));
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
