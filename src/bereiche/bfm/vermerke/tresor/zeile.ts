/** One row of the Berechtigte: made for a new person, opened with the passphrase, given keys anew. */
import type { Bytes } from './bytes';
import { mitFassungen } from './fassungen';
import { istFormat1, leseSchluesselzelle, SALZ_LAENGE, type Fassung } from './format';
import { passwortschluessel, privatOeffnen, privatteil } from './privatteil';
import { AUFWAND } from './schluesselableitung';
import { alleSchluessel, bundAus, type Schluesselbund } from './schluesselbund';
import type { Eintrag, Gesehenes, Oeffnungsmangel, Personenrolle } from './typen';
import { herausnehmen, neuesPaar } from './umschlag';

/** Somebody a row is made for, with a passphrase or the recovery code. */
export interface Zeilenperson {
  readonly name: string;
  readonly rolle: Personenrolle;
  readonly passwort: string;
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

/** A row that was just made, with the key of its private part for whoever goes on with it. */
export interface NeueZeile {
  readonly eintrag: Eintrag;
  readonly kek: CryptoKey;
  readonly gesehen: Gesehenes;
}

/** A row with a new key pair that holds these keys, for a case; the first of the keys is the one in force. */
export async function neueZeile(
  krypto: Crypto,
  buende: readonly [Schluesselbund, ...Schluesselbund[]],
  { name, rolle, passwort }: Zeilenperson,
  fall: string,
): Promise<NeueZeile> {
  const paar = await neuesPaar();
  const salz = krypto.getRandomValues(new Uint8Array(SALZ_LAENGE));
  const zugang = { aufwand: AUFWAND, salz, oeffentlich: paar.oeffentlich };
  const kek = await passwortschluessel(krypto, name, passwort, zugang);
  const gesehen = { anker: buende[0].kopf.kennung, revision: 0, fall };
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
