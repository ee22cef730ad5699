/**
 * Something small enclosed for the owner of a key pair: HPKE (RFC 9180), base mode, DHKEM(P-256, HKDF-SHA256), HKDF-SHA256,
 * AES-256-GCM. Whoever encloses needs the public key only; it does not say who enclosed it.
 */
import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from 'hpke';
import { concat, utf8, type Bytes } from './bytes';

/** Bytes of a public key: an uncompressed point. */
export const OEFFENTLICH_LAENGE = 65;
/** Bytes of a private key. */
export const PRIVAT_LAENGE = 32;
/** By how many bytes an envelope is longer than its contents: the encapsulated secret and the tag. */
export const UMSCHLAG_ZUSATZ = OEFFENTLICH_LAENGE + 16;

const SUITE = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);
const ZWECK = { info: utf8('FMP2 Umschlag') };

/** A key pair as bytes. */
export interface Paar {
  readonly oeffentlich: Bytes;
  readonly privat: Bytes;
}

/** A new pair. */
export async function neuesPaar(): Promise<Paar> {
  const paar = await SUITE.GenerateKeyPair(true);
  return {
    oeffentlich: new Uint8Array(await SUITE.SerializePublicKey(paar.publicKey)),
    privat: new Uint8Array(await SUITE.SerializePrivateKey(paar.privateKey)),
  };
}

/** Encloses for the owner of the public key. @throws Error if that is no point of the curve. */
export async function einschliessen(inhalt: Bytes, oeffentlich: Bytes, zweck = ZWECK): Promise<Bytes> {
  const schluessel = await SUITE.DeserializePublicKey(oeffentlich);
  const { encapsulatedSecret, ciphertext } = await SUITE.Seal(schluessel, inhalt, zweck);
  return concat(new Uint8Array(encapsulatedSecret), new Uint8Array(ciphertext));
}

/** What was enclosed for this pair; null if the envelope is for another one or damaged. */
export async function herausnehmen(
  umschlag: Bytes,
  { oeffentlich, privat }: Paar,
  zweck = ZWECK,
): Promise<Bytes | null> {
  try {
    const publicKey = await SUITE.DeserializePublicKey(oeffentlich);
    const paar = { publicKey, privateKey: await SUITE.DeserializePrivateKey(privat) };
    const [geheimnis, text] = [umschlag.slice(0, OEFFENTLICH_LAENGE), umschlag.slice(OEFFENTLICH_LAENGE)];
    return new Uint8Array(await SUITE.Open(paar, geheimnis, text, zweck));
  } catch {
    // The library tells by an exception that it does not authenticate.
    return null;
  }
}
