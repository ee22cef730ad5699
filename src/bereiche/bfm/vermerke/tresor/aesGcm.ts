/** AES-256-GCM with a random IV before every ciphertext. Keys are used for nothing else. */
import { concat, type Bytes } from './bytes';

/** Bytes of the IV, which stands before the ciphertext. */
export const IV_LAENGE = 12;
/** Bytes of the tag, which stands after the ciphertext. */
export const TAG_LAENGE = 16;

/** A key from 32 bytes; it can be exported only where it has to be wrapped for others. */
export function aesSchluessel(krypto: Crypto, bytes: Bytes, exportierbar = false): Promise<CryptoKey> {
  return krypto.subtle.importKey('raw', bytes, 'AES-GCM', exportierbar, ['encrypt', 'decrypt']);
}

/** IV, ciphertext and tag; `zusatz` is authenticated along and not contained. */
export async function verschluesseln(
  krypto: Crypto,
  schluessel: CryptoKey,
  klartext: Bytes,
  zusatz: Bytes,
): Promise<Bytes> {
  const iv = krypto.getRandomValues(new Uint8Array(IV_LAENGE));
  const verfahren = { name: 'AES-GCM', iv, additionalData: zusatz };
  return concat(iv, new Uint8Array(await krypto.subtle.encrypt(verfahren, schluessel, klartext)));
}

/** What was encrypted; null if key, additional data or a single bit differ. */
export async function entschluesseln(
  krypto: Crypto,
  schluessel: CryptoKey,
  verschluesselt: Bytes,
  zusatz: Bytes,
): Promise<Bytes | null> {
  if (verschluesselt.length < IV_LAENGE + TAG_LAENGE) return null;
  const verfahren = { name: 'AES-GCM', iv: verschluesselt.slice(0, IV_LAENGE), additionalData: zusatz };
  try {
    return new Uint8Array(
      await krypto.subtle.decrypt(verfahren, schluessel, verschluesselt.slice(IV_LAENGE)),
    );
  } catch {
    // WebCrypto says "does not authenticate" by an exception and gives no reason.
    return null;
  }
}
