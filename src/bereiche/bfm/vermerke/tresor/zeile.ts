/**
 * One row of the Berechtigte: made for a new person, opened with the passphrase, given the keys anew, and authenticated. Every
 * row carries a Siegel under each data key it encloses, over name, role and cell; a row without a good one gets no keys.
 */
import { aesSchluessel, entschluesseln, verschluesseln } from './aesGcm';
import { concat, fromBase64url, toBase64url, utf8, zahlAus, zahlbytes, type Bytes } from './bytes';
import type { Datenschluessel } from './datenschluessel';
import {
  istFormat1,
  KENNUNG_LAENGE,
  leseSchluesselzelle,
  SALZ_LAENGE,
  schreibeSchluesselzelle,
  stammText,
  zugangText,
  type Fassung,
  type Schluesselzelle,
  type Zugang,
} from './format';
import { passwortForm } from './passwort';
import { AUFWAND, ausPasswort } from './schluesselableitung';
import { alleSchluessel, bundAus, umschlagFuer, type Schluesselbund } from './schluesselbund';
import type { Eintrag, Oeffnungsmangel, Personenrolle } from './typen';
import { herausnehmen, neuesPaar, PRIVAT_LAENGE } from './umschlag';
import { codeForm, WIEDERHERSTELLUNG } from './wiederherstellungscode';

/** Somebody a row is made for, with a passphrase or the recovery code. */
export interface Zeilenperson {
  readonly name: string;
  readonly rolle: Personenrolle;
  readonly passwort: string;
}

/** What a person has seen of the Tresor; it stands under the passphrase, so that nobody else can set it back alone. */
export interface Gesehenes {
  /** The Kennung of the newest data key. */
  readonly anker: string;
  /** The highest revision of the list. */
  readonly revision: number;
}

/** A row as it opens. */
export interface GeoeffneteZeile {
  readonly art: 'geoeffnet';
  readonly kek: CryptoKey;
  readonly gesehen: Gesehenes;
  /** The keys of those Fassungen that somebody with a former key made, the newest first; at least one. */
  readonly buende: readonly Schluesselbund[];
  /** Whether there is a Fassung that nobody with a key made. */
  readonly untergeschoben: boolean;
}

const ZAHL_LAENGE = 4;

/** A row that was just made, with the key of its private part for whoever goes on with it. */
export interface NeueZeile {
  readonly eintrag: Eintrag;
  readonly kek: CryptoKey;
  readonly gesehen: Gesehenes;
}

/** A row with a new key pair that holds these keys; the first of them is the one in force. */
export async function neueZeile(
  krypto: Crypto,
  buende: readonly [Schluesselbund, ...Schluesselbund[]],
  { name, rolle, passwort }: Zeilenperson,
): Promise<NeueZeile> {
  const paar = await neuesPaar();
  const salz = krypto.getRandomValues(new Uint8Array(SALZ_LAENGE));
  const zugang = { aufwand: AUFWAND, salz, oeffentlich: paar.oeffentlich };
  const kek = await passwortschluessel(krypto, name, passwort, zugang);
  const gesehen = { anker: buende[0].kopf.kennung, revision: 0 };
  const privat = await privatteil(krypto, kek, zugang, gesehen, paar.privat);
  paar.privat.fill(0);
  return {
    eintrag: await mitFassungen(krypto, { name, rolle }, { ...zugang, privat }, buende),
    kek,
    gesehen,
  };
}

/** The row with these keys instead of those it has; its passphrase stays. @throws Error for a row that cannot be read. */
export async function neuUmschlossen(
  krypto: Crypto,
  eintrag: Eintrag,
  buende: readonly Schluesselbund[],
): Promise<Eintrag> {
  const zelle = await leseSchluesselzelle(krypto, eintrag.schluessel);
  if (zelle === null) throw new Error('Nothing is enclosed for a row that cannot be read');
  return mitFassungen(krypto, eintrag, zelle, buende);
}

/** The own row with what was seen meanwhile and these keys. Null if it is not the row that this key opened. */
export async function eigeneZeile(
  krypto: Crypto,
  kek: CryptoKey,
  eintrag: Eintrag,
  gesehen: Gesehenes,
  buende: readonly Schluesselbund[],
): Promise<Eintrag | null> {
  const zelle = await leseSchluesselzelle(krypto, eintrag.schluessel);
  const offen = zelle && (await privatOeffnen(krypto, kek, zelle));
  if (!zelle || !offen) return null;
  const privat = await privatteil(krypto, kek, zelle, gesehen, offen.privat);
  offen.privat.fill(0);
  return mitFassungen(krypto, eintrag, { ...zelle, privat }, buende);
}

/** Opens a row with its passphrase. Whether the rows authenticate is not looked at. */
export async function zeileOeffnen(
  krypto: Crypto,
  { name, schluessel }: Eintrag,
  passwort: string,
): Promise<Oeffnungsmangel | GeoeffneteZeile> {
  if (istFormat1(schluessel)) return { art: 'altesFormat' };
  const zelle = await leseSchluesselzelle(krypto, schluessel);
  if (zelle === null) return { art: 'unlesbar' };
  const kek = await passwortschluessel(krypto, name, passwort, zelle);
  const offen = await privatOeffnen(krypto, kek, zelle);
  if (offen === null) return { art: 'falschesPasswort' };
  const paar = { privat: offen.privat, oeffentlich: zelle.oeffentlich };
  const alle = await Promise.all(zelle.fassungen.map((each) => bundDer(krypto, each, paar)));
  offen.privat.fill(0);
  const buende = alle
    .filter((bund) => bund !== null)
    .filter((bund) => alleSchluessel(bund).some(({ kennung }) => kennung === offen.gesehen.anker))
    .sort((a, b) => b.nr - a.nr);
  if (buende.length === 0) return { art: 'gefaelscht' };
  const untergeschoben = buende.length < zelle.fassungen.length;
  return { art: 'geoeffnet', kek, gesehen: offen.gesehen, buende, untergeschoben };
}

/** Whether somebody with this data key wrote the row. */
export async function istEcht(
  krypto: Crypto,
  { zeile }: Datenschluessel,
  eintrag: Eintrag,
): Promise<boolean> {
  const zelle = await leseSchluesselzelle(krypto, eintrag.schluessel);
  if (zelle === null || eintrag.rolle === null) return false;
  const pruefungen = zelle.fassungen.map(({ umschlag, siegel }) =>
    krypto.subtle.verify('HMAC', zeile, siegel, siegelInhalt(eintrag, zelle, umschlag)),
  );
  return (await Promise.all(pruefungen)).includes(true);
}

/** The row with its Fassungen in the other order: says the same, and is another text. */
export async function umgekehrt(krypto: Crypto, eintrag: Eintrag): Promise<Eintrag> {
  const zelle = await leseSchluesselzelle(krypto, eintrag.schluessel);
  if (zelle === null) throw new Error('A row that was just read can be read');
  const fassungen = [...zelle.fassungen].reverse();
  return { ...eintrag, schluessel: await schreibeSchluesselzelle(krypto, { ...zelle, fassungen }) };
}

/** How many Fassungen a row has; 0 if it cannot be read. */
export async function zahlDerFassungen(krypto: Crypto, { schluessel }: Eintrag): Promise<number> {
  return (await leseSchluesselzelle(krypto, schluessel))?.fassungen.length ?? 0;
}

async function bundDer(
  krypto: Crypto,
  { umschlag }: Fassung,
  paar: { readonly privat: Bytes; readonly oeffentlich: Bytes },
): Promise<Schluesselbund | null> {
  const inhalt = await herausnehmen(umschlag, paar);
  const bund = inhalt && (await bundAus(krypto, inhalt));
  inhalt?.fill(0);
  return bund;
}

async function mitFassungen(
  krypto: Crypto,
  { name, rolle }: Pick<Eintrag, 'name' | 'rolle'>,
  stamm: Omit<Schluesselzelle, 'fassungen'>,
  buende: readonly Schluesselbund[],
): Promise<Eintrag> {
  const fassungen = await Promise.all(
    buende.map(async (bund): Promise<Fassung> => {
      const umschlag = await umschlagFuer(krypto, bund, stamm.oeffentlich);
      const inhalt = siegelInhalt({ name, rolle }, stamm, umschlag);
      const siegel = new Uint8Array(await krypto.subtle.sign('HMAC', bund.kopf.zeile, inhalt));
      return { umschlag, siegel };
    }),
  );
  return { name, rolle, schluessel: await schreibeSchluesselzelle(krypto, { ...stamm, fassungen }) };
}

function siegelInhalt(
  { name, rolle }: Pick<Eintrag, 'name' | 'rolle'>,
  stamm: Zugang & Pick<Schluesselzelle, 'privat'>,
  umschlag: Bytes,
): Bytes {
  return utf8(JSON.stringify([name, rolle, stammText(stamm), toBase64url(umschlag)]));
}

async function privatteil(
  krypto: Crypto,
  kek: CryptoKey,
  zugang: Zugang,
  { anker, revision }: Gesehenes,
  privat: Bytes,
): Promise<Bytes> {
  const ankerBytes = fromBase64url(anker);
  if (ankerBytes?.length !== KENNUNG_LAENGE) throw new Error('The Anker is the Kennung of a data key');
  const inhalt = concat(ankerBytes, zahlbytes(revision, ZAHL_LAENGE), privat);
  const geheim = await verschluesseln(krypto, kek, inhalt, utf8(zugangText(zugang)));
  inhalt.fill(0);
  return geheim;
}

async function privatOeffnen(
  krypto: Crypto,
  kek: CryptoKey,
  zelle: Schluesselzelle,
): Promise<{ gesehen: Gesehenes; privat: Bytes } | null> {
  const inhalt = await entschluesseln(krypto, kek, zelle.privat, utf8(zugangText(zelle)));
  const anfang = KENNUNG_LAENGE + ZAHL_LAENGE;
  if (inhalt?.length !== anfang + PRIVAT_LAENGE) return null;
  const gesehen = {
    anker: toBase64url(inhalt.slice(0, KENNUNG_LAENGE)),
    revision: zahlAus(inhalt.slice(KENNUNG_LAENGE, anfang)),
  };
  return { gesehen, privat: inhalt.slice(anfang) };
}

async function passwortschluessel(
  krypto: Crypto,
  name: string,
  passwort: string,
  { salz, aufwand }: Pick<Zugang, 'salz' | 'aufwand'>,
): Promise<CryptoKey> {
  const form = name === WIEDERHERSTELLUNG ? codeForm(passwort) : passwortForm(passwort);
  return aesSchluessel(krypto, await ausPasswort(form, salz, aufwand));
}
