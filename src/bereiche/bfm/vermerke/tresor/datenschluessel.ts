/** One data key of a workbook and what is derived from it. It leaves this module enclosed, never plain. */
import { aesSchluessel } from './aesGcm';
import { toBase64url, utf8, type Bytes } from './bytes';
import { DATENSCHLUESSEL_LAENGE, KENNUNG_LAENGE } from './format';
import { hkdf } from './schluesselableitung';

/** The keys are `CryptoKey`s, so that even an accidental `JSON.stringify` gives nothing away. */
export interface Datenschluessel {
  /** Says which data key something was sealed with (base64url); not secret. */
  readonly kennung: string;
  /** The data key itself; extractable, because it has to be enclosed for others. */
  readonly roh: CryptoKey;
  /** Encrypts and opens the Vermerke. */
  readonly vermerk: CryptoKey;
  /** Encrypts and opens the list of the Vermerke. */
  readonly liste: CryptoKey;
  /** Authenticates the rows of `tblBerechtigte`. */
  readonly zeile: CryptoKey;
}

const OHNE_SALZ = utf8('');

/** A data key that nobody else has yet. */
export function neuerDatenschluessel(krypto: Crypto): Promise<Datenschluessel> {
  return datenschluesselAus(krypto, krypto.getRandomValues(new Uint8Array(DATENSCHLUESSEL_LAENGE)));
}

/** The data key of these bytes. */
export async function datenschluesselAus(krypto: Crypto, bytes: Bytes): Promise<Datenschluessel> {
  const ableiten = (zweck: string, laenge: number): Promise<Bytes> =>
    hkdf(krypto, bytes, OHNE_SALZ, utf8(zweck), laenge);
  const [kennung, vermerk, liste, zeile] = await Promise.all([
    ableiten('FM Kennung', KENNUNG_LAENGE),
    ableiten('FMV2 Vermerk', 32),
    ableiten('FML2 Liste', 32),
    ableiten('FMP2 Zeile', 32),
  ]);
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  return {
    kennung: toBase64url(kennung),
    roh: await aesSchluessel(krypto, bytes, true),
    vermerk: await aesSchluessel(krypto, vermerk),
    liste: await aesSchluessel(krypto, liste),
    zeile: await krypto.subtle.importKey('raw', zeile, hmac, false, ['sign', 'verify']),
  };
}

/** The bytes of a data key, to be enclosed and then overwritten. */
export async function bytesDes(krypto: Crypto, { roh }: Datenschluessel): Promise<Bytes> {
  return new Uint8Array(await krypto.subtle.exportKey('raw', roh));
}
