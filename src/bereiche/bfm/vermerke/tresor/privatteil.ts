/** What of a row only its passphrase opens: the private key, and what its owner has seen of the Tresor. */
import { aesSchluessel, entschluesseln, verschluesseln } from './aesGcm';
import { concat, fromBase64url, toBase64url, utf8, zahlAus, zahlbytes, type Bytes } from './bytes';
import { KENNUNG_LAENGE, zugangText, type Schluesselzelle, type Zugang } from './format';
import { OHNE_FALL } from './fallprobe';
import { passwortForm } from './passwort';
import { ausPasswort } from './schluesselableitung';
import type { Gesehenes } from './typen';
import { PRIVAT_LAENGE } from './umschlag';
import { codeForm, WIEDERHERSTELLUNG } from './wiederherstellungscode';

const ZAHL_LAENGE = 4;
const FALL_LAENGE = 8;

/** Seals it. */
export async function privatteil(
  krypto: Crypto,
  kek: CryptoKey,
  zugang: Zugang,
  { anker, revision, fall }: Gesehenes,
  privat: Bytes,
): Promise<Bytes> {
  const ankerBytes = fromBase64url(anker);
  if (ankerBytes?.length !== KENNUNG_LAENGE) throw new Error('The Anker is the Kennung of a data key');
  const inhalt = concat(ankerBytes, zahlbytes(revision, ZAHL_LAENGE), fallbytes(fall), privat);
  const geheim = await verschluesseln(krypto, kek, inhalt, utf8(zugangText(zugang)));
  inhalt.fill(0);
  return geheim;
}

/** Opens it; null for another key, or where a bit differs. */
export async function privatOeffnen(
  krypto: Crypto,
  kek: CryptoKey,
  zelle: Schluesselzelle,
): Promise<{ gesehen: Gesehenes; privat: Bytes } | null> {
  const inhalt = await entschluesseln(krypto, kek, zelle.privat, utf8(zugangText(zelle)));
  const nachZahl = KENNUNG_LAENGE + ZAHL_LAENGE;
  const anfang = nachZahl + FALL_LAENGE;
  if (inhalt?.length !== anfang + PRIVAT_LAENGE) return null;
  const gesehen = {
    anker: toBase64url(inhalt.slice(0, KENNUNG_LAENGE)),
    revision: zahlAus(inhalt.slice(KENNUNG_LAENGE, nachZahl)),
    fall: fallAus(inhalt.slice(nachZahl, anfang)),
  };
  return { gesehen, privat: inhalt.slice(anfang) };
}

function fallbytes(fall: string): Bytes {
  const bytes = fall === OHNE_FALL ? new Uint8Array(FALL_LAENGE) : fromBase64url(fall);
  if (bytes?.length !== FALL_LAENGE) throw new Error('A case is told by eight bytes');
  return bytes;
}

function fallAus(bytes: Bytes): string {
  return bytes.every((each) => each === 0) ? OHNE_FALL : toBase64url(bytes);
}

/** The key of a passphrase, or of the recovery code, for this row. */
export async function passwortschluessel(
  krypto: Crypto,
  name: string,
  passwort: string,
  { salz, aufwand }: Pick<Zugang, 'salz' | 'aufwand'>,
): Promise<CryptoKey> {
  const form = name === WIEDERHERSTELLUNG ? codeForm(passwort) : passwortForm(passwort);
  return aesSchluessel(krypto, await ausPasswort(form, salz, aufwand));
}
