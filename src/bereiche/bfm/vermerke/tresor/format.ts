/**
 * The three cell texts: `FMP2.…` (the key cell of one person), `FML2.…` (the list of the Vermerke) and `FMV2.…` (one Vermerk).
 * Takes them apart and puts them together; decides nothing about trust. A cell that is not exactly in its form is null, never
 * an error.
 */
import { IV_LAENGE, TAG_LAENGE } from './aesGcm';
import { fromBase64url, toBase64url, utf8, type Bytes } from './bytes';
import { istErlaubt, type Aufwand } from './schluesselableitung';
import { OEFFENTLICH_LAENGE, UMSCHLAG_ZUSATZ } from './umschlag';
import { ZEILE_VERSION } from './zellart';

/** Most characters of a cell. */
export const ZELLE_HOECHSTLAENGE = 32_767;
/** Bytes that say which data key was used. */
export const KENNUNG_LAENGE = 16;
/** Bytes of a data key. */
export const DATENSCHLUESSEL_LAENGE = 32;
/** Bytes of the salt of a passphrase. */
export const SALZ_LAENGE = 16;

const SIEGEL_LAENGE = 32;
const PRUEFSUMME_LAENGE = 8;
/** The key in force, and another one while everything is encrypted anew. */
const HOECHSTZAHL_FASSUNGEN = 2;
const ZAHL = /^[1-9]\d{0,2}$/;
const ZEILE_FORMAT_1 = 'FMP1.';
const VERMERK_FORMAT_1 = 'FMV1.';

/** The beginnings of what is sealed under a data key. */
export const VERMERK_PRAEFIX = 'FMV2.';
export const LISTE_PRAEFIX = 'FML2.';
type Praefix = typeof VERMERK_PRAEFIX | typeof LISTE_PRAEFIX;

/** What of a person's row opens with the passphrase. */
export interface Zugang {
  readonly aufwand: Aufwand;
  readonly salz: Bytes;
  readonly oeffentlich: Bytes;
}

/** The data keys for one person, and that somebody with them wrote this row. */
export interface Fassung {
  readonly umschlag: Bytes;
  readonly siegel: Bytes;
}

/** The contents of a key cell. */
export interface Schluesselzelle extends Zugang {
  /** The private part under the passphrase. */
  readonly privat: Bytes;
  /** One, or two while everything is encrypted anew. */
  readonly fassungen: readonly Fassung[];
}

/** The beginning of a key cell, which is authenticated together with the private part. */
export function zugangText({ aufwand: { potenz, r, p }, salz, oeffentlich }: Zugang): string {
  return [ZEILE_VERSION, potenz, r, p, toBase64url(salz), toBase64url(oeffentlich)].join('.');
}

/** Everything of a key cell that is the same for all of its Fassungen. */
export function stammText(zelle: Zugang & Pick<Schluesselzelle, 'privat'>): string {
  return `${zugangText(zelle)}.${toBase64url(zelle.privat)}`;
}

/** The whole key cell. The checksum tells a damaged cell from a wrong passphrase; it proves nothing. */
export async function schreibeSchluesselzelle(krypto: Crypto, zelle: Schluesselzelle): Promise<string> {
  const fassungen = zelle.fassungen.map(
    ({ umschlag, siegel }) => `${toBase64url(umschlag)}:${toBase64url(siegel)}`,
  );
  const text = [stammText(zelle), ...fassungen].join('.');
  return `${text}.${await pruefsumme(krypto, text)}`;
}

/** A key cell; null if it is damaged, of another version, or makes guessing cheap. */
export async function leseSchluesselzelle(krypto: Crypto, text: string): Promise<Schluesselzelle | null> {
  const ende = Math.max(text.lastIndexOf('.'), 0);
  const gelesen = zerlegt(text.slice(0, ende));
  if (gelesen === null) return null;
  return (await pruefsumme(krypto, text.slice(0, ende))) === text.slice(ende + 1) ? gelesen : null;
}

/** Whether it has the form of a key cell; whether it is a good one only its Siegel tells. */
export function hatZellenform(text: string): boolean {
  return zerlegt(text.slice(0, Math.max(text.lastIndexOf('.'), 0))) !== null;
}

/** Whether it is a cell of the first format, which is in nobody's hands and not read any more. */
export function istFormat1(text: string): boolean {
  return text.startsWith(ZEILE_FORMAT_1) || text.startsWith(VERMERK_FORMAT_1);
}

function zerlegt(text: string): Schluesselzelle | null {
  const [version, potenz, r, p, salzText = '', punktText = '', privatText = '', ...rest] = text.split('.');
  const aufwand = aufwandAus([potenz, r, p]);
  const [salz, oeffentlich, privat] = [salzText, punktText, privatText].map(fromBase64url);
  const fassungen = rest.map(fassungAus);
  if (version !== ZEILE_VERSION || aufwand === null || !salz || !oeffentlich || !privat) return null;
  if (!fassungen.every((each) => each !== null)) return null;
  const zelle = { aufwand, salz, oeffentlich, privat, fassungen };
  return hatMasse(zelle) ? zelle : null;
}

function aufwandAus(texte: readonly (string | undefined)[]): Aufwand | null {
  if (!texte.every((each) => each !== undefined && ZAHL.test(each))) return null;
  const [potenz = 0, r = 0, p = 0] = texte.map(Number);
  return istErlaubt({ potenz, r, p }) ? { potenz, r, p } : null;
}

function fassungAus(text: string): Fassung | null {
  const [umschlagText = '', siegelText = '', ...rest] = text.split(':');
  const [umschlag, siegel] = [umschlagText, siegelText].map(fromBase64url);
  if (rest.length > 0 || !umschlag || siegel?.length !== SIEGEL_LAENGE) return null;
  return umschlag.length > UMSCHLAG_ZUSATZ ? { umschlag, siegel } : null;
}

function hatMasse({ salz, oeffentlich, privat, fassungen }: Schluesselzelle): boolean {
  return (
    fassungen.length >= 1 &&
    fassungen.length <= HOECHSTZAHL_FASSUNGEN &&
    salz.length === SALZ_LAENGE &&
    oeffentlich.length === OEFFENTLICH_LAENGE &&
    privat.length > IV_LAENGE + TAG_LAENGE
  );
}

async function pruefsumme(krypto: Crypto, text: string): Promise<string> {
  const hash = new Uint8Array(await krypto.subtle.digest('SHA-256', utf8(text)));
  return toBase64url(hash.slice(0, PRUEFSUMME_LAENGE));
}

/** What is sealed under a data key: which one, then what is encrypted. */
export function schreibeVersiegelt(praefix: Praefix, kennung: string, verschluesselt: Bytes): string {
  return `${praefix}${kennung}.${toBase64url(verschluesselt)}`;
}

/** Which data key a cell is sealed under, and what is encrypted; null if it is no such cell. */
export function leseVersiegelt(
  praefix: Praefix,
  text: string,
): { kennung: string; verschluesselt: Bytes } | null {
  if (!text.startsWith(praefix)) return null;
  const [kennung = '', geheim = '', ...rest] = text.slice(praefix.length).split('.');
  const [kennungBytes, verschluesselt] = [kennung, geheim].map(fromBase64url);
  if (rest.length > 0 || kennungBytes?.length !== KENNUNG_LAENGE || !verschluesselt) return null;
  return verschluesselt.length < IV_LAENGE + TAG_LAENGE ? null : { kennung, verschluesselt };
}

/** What is authenticated along: version, data key, and the id of the row where it has one. */
export function zusatzVon(praefix: Praefix, kennung: string, id: string): Bytes {
  return utf8(JSON.stringify([praefix, kennung, id]));
}

/** Most bytes that can be sealed in one cell. */
export const KLARTEXT_HOECHSTLAENGE =
  Math.floor(
    ((ZELLE_HOECHSTLAENGE - VERMERK_PRAEFIX.length - Math.ceil((KENNUNG_LAENGE * 4) / 3) - 1) * 3) / 4,
  ) -
  IV_LAENGE -
  TAG_LAENGE;
