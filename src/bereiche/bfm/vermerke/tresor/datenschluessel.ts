/** The one data key of a workbook and what is derived from it. It leaves this module wrapped, never plain. */
import { aesSchluessel } from './aesGcm';
import { toBase64url, utf8, type Bytes } from './bytes';
import { DATENSCHLUESSEL_LAENGE, KENNUNG_LAENGE } from './format';
import { hkdf } from './schluesselableitung';
import type { OffenerTresor } from './typen';
import { einschliessen } from './umschlag';

const OHNE_SALZ = utf8('');

/** A Tresor with a data key that nobody else has yet. */
export function neuerTresor(krypto: Crypto, inhaber: string): Promise<OffenerTresor> {
  return tresorMit(krypto, inhaber, krypto.getRandomValues(new Uint8Array(DATENSCHLUESSEL_LAENGE)));
}

/** The Tresor that this data key opens. */
export async function tresorMit(krypto: Crypto, inhaber: string, bytes: Bytes): Promise<OffenerTresor> {
  const ableiten = (zweck: string, laenge: number): Promise<Bytes> =>
    hkdf(krypto, bytes, OHNE_SALZ, utf8(zweck), laenge);
  const [kennung, vermerk, zeile] = await Promise.all([
    ableiten('FM Kennung', KENNUNG_LAENGE),
    ableiten('FMV1 Vermerk', 32),
    ableiten('FMP1 Zeile', 32),
  ]);
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  return {
    inhaber,
    kennung: toBase64url(kennung),
    datenschluessel: await aesSchluessel(krypto, bytes, true),
    vermerkschluessel: await aesSchluessel(krypto, vermerk),
    zeilenschluessel: await krypto.subtle.importKey('raw', zeile, hmac, false, ['sign', 'verify']),
  };
}

/** The data key, enclosed for the owner of a public key. */
export async function umschlagFuer(
  krypto: Crypto,
  tresor: OffenerTresor,
  oeffentlich: Bytes,
): Promise<Bytes> {
  const bytes = new Uint8Array(await krypto.subtle.exportKey('raw', tresor.datenschluessel));
  const umschlag = await einschliessen(krypto, bytes, oeffentlich);
  bytes.fill(0);
  return umschlag;
}
