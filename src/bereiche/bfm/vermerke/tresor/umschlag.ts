/**
 * Something small enclosed for the owner of a key pair (ECIES on P-256): whoever encloses needs the public key only. It
 * does not say who enclosed it.
 */
import { aesSchluessel, entschluesseln, IV_LAENGE, TAG_LAENGE, verschluesseln } from './aesGcm';
import { concat, utf8, type Bytes } from './bytes';
import { hkdf } from './schluesselableitung';

/** Bytes of a public key: an uncompressed point. */
export const OEFFENTLICH_LAENGE = 65;
/** By how many bytes an envelope is longer than its contents. */
export const UMSCHLAG_ZUSATZ = OEFFENTLICH_LAENGE + IV_LAENGE + TAG_LAENGE;

const P256 = { name: 'ECDH', namedCurve: 'P-256' };
const ZWECK = utf8('FMP1 Umschlag');
const OHNE_ZUSATZ = utf8('');

/** A new pair: the public point, and the private key as PKCS #8. */
export async function neuesPaar(krypto: Crypto): Promise<{ oeffentlich: Bytes; privat: Bytes }> {
  const paar = await krypto.subtle.generateKey(P256, true, ['deriveBits']);
  return {
    oeffentlich: new Uint8Array(await krypto.subtle.exportKey('raw', paar.publicKey)),
    privat: new Uint8Array(await krypto.subtle.exportKey('pkcs8', paar.privateKey)),
  };
}

/** The x coordinate both sides arrive at. @throws DOMException if a key is none of this curve. */
export async function gemeinsamesGeheimnis(
  krypto: Crypto,
  privat: Bytes,
  oeffentlich: Bytes,
): Promise<Bytes> {
  const [eigener, anderer] = await Promise.all([
    krypto.subtle.importKey('pkcs8', privat, P256, false, ['deriveBits']),
    krypto.subtle.importKey('raw', oeffentlich, P256, false, []),
  ]);
  return new Uint8Array(await krypto.subtle.deriveBits({ name: 'ECDH', public: anderer }, eigener, 256));
}

/** Encloses for the owner of the public key. @throws DOMException if that is no point of the curve. */
export async function einschliessen(krypto: Crypto, inhalt: Bytes, oeffentlich: Bytes): Promise<Bytes> {
  const einmalig = await neuesPaar(krypto);
  const geheimnis = await gemeinsamesGeheimnis(krypto, einmalig.privat, oeffentlich);
  const schluessel = await umschlagschluessel(krypto, geheimnis, einmalig.oeffentlich, oeffentlich);
  return concat(einmalig.oeffentlich, await verschluesseln(krypto, schluessel, inhalt, OHNE_ZUSATZ));
}

/** What was enclosed for this pair; null if the envelope is for another one or damaged. */
export async function herausnehmen(
  krypto: Crypto,
  umschlag: Bytes,
  paar: { readonly oeffentlich: Bytes; readonly privat: Bytes },
): Promise<Bytes | null> {
  const einmalig = umschlag.slice(0, OEFFENTLICH_LAENGE);
  const geheimnis = await gemeinsamesGeheimnis(krypto, paar.privat, einmalig).catch(() => null);
  if (geheimnis === null) return null;
  const schluessel = await umschlagschluessel(krypto, geheimnis, einmalig, paar.oeffentlich);
  return entschluesseln(krypto, schluessel, umschlag.slice(OEFFENTLICH_LAENGE), OHNE_ZUSATZ);
}

/** Both public keys go in, so that an envelope belongs to exactly this pair. */
async function umschlagschluessel(
  krypto: Crypto,
  geheimnis: Bytes,
  einmalig: Bytes,
  oeffentlich: Bytes,
): Promise<CryptoKey> {
  return aesSchluessel(krypto, await hkdf(krypto, geheimnis, concat(einmalig, oeffentlich), ZWECK, 32));
}
