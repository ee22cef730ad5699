/**
 * The two cell texts: `FMP1.…` (the key cell of one person) and `FMV1.…` (one Vermerk). Takes them apart and puts them
 * together; decides nothing about trust. A cell that is not exactly in its form is null, never an error.
 */
import { IV_LAENGE, TAG_LAENGE } from './aesGcm';
import { concat, fromBase64url, toBase64url, utf8, type Bytes } from './bytes';
import { HOECHSTRUNDEN, MINDESTRUNDEN } from './schluesselableitung';
import { OEFFENTLICH_LAENGE, UMSCHLAG_ZUSATZ } from './umschlag';

/** Most characters of a cell. */
export const ZELLE_HOECHSTLAENGE = 32_767;
/** Bytes that say which data key was used. */
export const KENNUNG_LAENGE = 8;
/** Bytes of a data key. */
export const DATENSCHLUESSEL_LAENGE = 32;
/** Bytes of the salt of a passphrase. */
export const SALZ_LAENGE = 16;

const SIEGEL_LAENGE = 32;
const PRUEFSUMME_LAENGE = 8;
const RUNDEN = /^[1-9]\d{0,9}$/;
const VERMERK_PRAEFIX = 'FMV1.';
const ZEILE_VERSION = 'FMP1';

/** What of a person's row opens with the passphrase. */
export interface Zugang {
  readonly runden: number;
  readonly salz: Bytes;
  readonly oeffentlich: Bytes;
}

/** The contents of a key cell without what protects it from changes. */
export interface Schluesselzelle extends Zugang {
  /** The private key under the passphrase. */
  readonly privat: Bytes;
  /** The data key, enclosed for the public key. */
  readonly umschlag: Bytes;
}

/** The beginning of a key cell, which is authenticated together with the private key. */
export function zugangText({ runden, salz, oeffentlich }: Zugang): string {
  return [ZEILE_VERSION, runden, toBase64url(salz), toBase64url(oeffentlich)].join('.');
}

/** Everything of a key cell that its row's Siegel is over. */
export function zellenText(zelle: Schluesselzelle): string {
  return [zugangText(zelle), toBase64url(zelle.privat), toBase64url(zelle.umschlag)].join('.');
}

/** The whole key cell. The checksum tells a damaged cell from a wrong passphrase; it proves nothing. */
export async function schreibeSchluesselzelle(
  krypto: Crypto,
  zelle: Schluesselzelle,
  siegel: Bytes,
): Promise<string> {
  const text = `${zellenText(zelle)}.${toBase64url(siegel)}`;
  return `${text}.${await pruefsumme(krypto, text)}`;
}

/** A key cell and its Siegel; null if it is damaged, of another version, or has a number of rounds that is not allowed. */
export async function leseSchluesselzelle(krypto: Crypto, text: string): Promise<GeleseneZelle | null> {
  const ende = Math.max(text.lastIndexOf('.'), 0);
  const gelesen = zerlegt(text.slice(0, ende));
  if (gelesen === null) return null;
  return (await pruefsumme(krypto, text.slice(0, ende))) === text.slice(ende + 1) ? gelesen : null;
}

interface GeleseneZelle {
  readonly zelle: Schluesselzelle;
  readonly siegel: Bytes;
}

function zerlegt(text: string): GeleseneZelle | null {
  const [version, runden = '', ...rest] = text.split('.');
  if (version !== ZEILE_VERSION || !RUNDEN.test(runden) || rest.length !== 5) return null;
  const [salz, oeffentlich, privat, umschlag, siegel] = rest.map(fromBase64url);
  if (!salz || !oeffentlich || !privat || !umschlag || siegel?.length !== SIEGEL_LAENGE) return null;
  const zelle = { runden: Number(runden), salz, oeffentlich, privat, umschlag };
  return hatMasse(zelle) ? { zelle, siegel } : null;
}

function hatMasse({ runden, salz, oeffentlich, privat, umschlag }: Schluesselzelle): boolean {
  return (
    runden >= MINDESTRUNDEN &&
    runden <= HOECHSTRUNDEN &&
    salz.length === SALZ_LAENGE &&
    oeffentlich.length === OEFFENTLICH_LAENGE &&
    privat.length > IV_LAENGE + TAG_LAENGE &&
    umschlag.length === UMSCHLAG_ZUSATZ + DATENSCHLUESSEL_LAENGE
  );
}

async function pruefsumme(krypto: Crypto, text: string): Promise<string> {
  const hash = new Uint8Array(await krypto.subtle.digest('SHA-256', utf8(text)));
  return toBase64url(hash.slice(0, PRUEFSUMME_LAENGE));
}

/** The cell of a Vermerk: which data key, then what is encrypted. */
export function schreibeVermerkzelle(kennung: Bytes, verschluesselt: Bytes): string {
  return VERMERK_PRAEFIX + toBase64url(concat(kennung, verschluesselt));
}

/** The parts of a Vermerk's cell; null if it is none. */
export function leseVermerkzelle(text: string): { kennung: Bytes; verschluesselt: Bytes } | null {
  if (!text.startsWith(VERMERK_PRAEFIX)) return null;
  const bytes = fromBase64url(text.slice(VERMERK_PRAEFIX.length));
  if (bytes === null || bytes.length < KENNUNG_LAENGE + IV_LAENGE + TAG_LAENGE) return null;
  return { kennung: bytes.slice(0, KENNUNG_LAENGE), verschluesselt: bytes.slice(KENNUNG_LAENGE) };
}

/** What is authenticated along with a Vermerk: version, data key and the id of its row. */
export function vermerkZusatz(kennung: string, id: string): Bytes {
  return utf8(JSON.stringify([VERMERK_PRAEFIX, kennung, id]));
}

/** Most bytes of the plain text of a Vermerk, so that its cell is not too long. */
export const KLARTEXT_HOECHSTLAENGE =
  Math.floor(((ZELLE_HOECHSTLAENGE - VERMERK_PRAEFIX.length) * 3) / 4) -
  KENNUNG_LAENGE -
  IV_LAENGE -
  TAG_LAENGE;
