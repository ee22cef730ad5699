/**
 * One row of the Berechtigte: made for a new person, opened with the passphrase, wrapped anew, and authenticated. Every row
 * carries a Siegel under the data key over name, role and cell; a row without a good one is never wrapped to.
 */
import type { Rolle } from '../regeln/rollen';
import { aesSchluessel, entschluesseln, verschluesseln } from './aesGcm';
import { utf8, type Bytes } from './bytes';
import { tresorMit, umschlagFuer } from './datenschluessel';
import {
  leseSchluesselzelle,
  SALZ_LAENGE,
  schreibeSchluesselzelle,
  zellenText,
  zugangText,
  type Schluesselzelle,
} from './format';
import { passwortForm } from './passwort';
import { ausPasswort, RUNDEN } from './schluesselableitung';
import type { Eintrag, OeffnenErgebnis, OffenerTresor } from './typen';
import { herausnehmen, neuesPaar } from './umschlag';
import { codeForm, WIEDERHERSTELLUNG } from './wiederherstellungscode';

/** Somebody a row is made for, with a passphrase or the recovery code. */
export interface Zeilenperson {
  readonly name: string;
  readonly rolle: Rolle;
  readonly passwort: string;
}

/** A row with a new key pair, from which the Tresor opens with the passphrase. */
export async function neueZeile(
  krypto: Crypto,
  tresor: OffenerTresor,
  { name, rolle, passwort }: Zeilenperson,
): Promise<Eintrag> {
  const paar = await neuesPaar(krypto);
  const salz = krypto.getRandomValues(new Uint8Array(SALZ_LAENGE));
  const zugang = { runden: RUNDEN, salz, oeffentlich: paar.oeffentlich };
  const schluessel = await passwortschluessel(krypto, name, passwort, zugang);
  const privat = await verschluesseln(krypto, schluessel, paar.privat, utf8(zugangText(zugang)));
  paar.privat.fill(0);
  const umschlag = await umschlagFuer(krypto, tresor, paar.oeffentlich);
  return versiegelt(krypto, tresor, name, rolle, { ...zugang, privat, umschlag });
}

/** The row for the data key of another Tresor; its passphrase stays. @throws Error for a row that does not authenticate. */
export async function umgeschluesselt(
  krypto: Crypto,
  alt: OffenerTresor,
  neu: OffenerTresor,
  eintrag: Eintrag,
): Promise<Eintrag> {
  const gelesen = await leseSchluesselzelle(krypto, eintrag.schluessel);
  if (gelesen === null || eintrag.rolle === null || !(await istEcht(krypto, alt, eintrag)))
    throw new Error('Nothing is wrapped for a row that does not authenticate');
  const umschlag = await umschlagFuer(krypto, neu, gelesen.zelle.oeffentlich);
  return versiegelt(krypto, neu, eintrag.name, eintrag.rolle, { ...gelesen.zelle, umschlag });
}

/** Opens a row with its passphrase. Whether the rows authenticate is not looked at. */
export async function zeileOeffnen(
  krypto: Crypto,
  { name, schluessel }: Eintrag,
  passwort: string,
): Promise<Exclude<OeffnenErgebnis, { art: 'offen' }> | { art: 'geoeffnet'; tresor: OffenerTresor }> {
  const zelle = (await leseSchluesselzelle(krypto, schluessel))?.zelle;
  if (zelle === undefined) return { art: 'unlesbar' };
  const kek = await passwortschluessel(krypto, name, passwort, zelle);
  const privat = await entschluesseln(krypto, kek, zelle.privat, utf8(zugangText(zelle)));
  if (privat === null) return { art: 'falschesPasswort' };
  const paar = { privat, oeffentlich: zelle.oeffentlich };
  const bytes = await herausnehmen(krypto, zelle.umschlag, paar);
  privat.fill(0);
  if (bytes === null) return { art: 'unlesbar' };
  const tresor = await tresorMit(krypto, name, bytes);
  bytes.fill(0);
  return { art: 'geoeffnet', tresor };
}

/** The names of the rows that do not authenticate, and of those that come twice; each once. */
export async function verdaechtigeNamen(
  krypto: Crypto,
  tresor: OffenerTresor,
  eintraege: readonly Eintrag[],
): Promise<string[]> {
  const echt = await Promise.all(eintraege.map((eintrag) => istEcht(krypto, tresor, eintrag)));
  const namen = eintraege.map(({ name }) => name);
  return [...new Set(namen.filter((name, index) => !echt[index] || namen.indexOf(name) !== index))];
}

/**
 * Whether the open Tresor still has the data key of the workbook, judged by the own row as it stands there now. To be asked
 * before every writing: where somebody was removed meanwhile, a Vermerk under the old key could still be read by them.
 */
export async function istTresorAktuell(
  krypto: Crypto,
  tresor: OffenerTresor,
  eintraege: readonly Eintrag[],
): Promise<boolean> {
  const eigener = eintraege.find(({ name }) => name === tresor.inhaber);
  return eigener !== undefined && istEcht(krypto, tresor, eigener);
}

async function istEcht(
  krypto: Crypto,
  { zeilenschluessel }: OffenerTresor,
  { name, rolle, schluessel }: Eintrag,
): Promise<boolean> {
  const gelesen = await leseSchluesselzelle(krypto, schluessel);
  if (gelesen === null || rolle === null) return false;
  const inhalt = siegelInhalt(name, rolle, gelesen.zelle);
  return krypto.subtle.verify('HMAC', zeilenschluessel, gelesen.siegel, inhalt);
}

async function versiegelt(
  krypto: Crypto,
  { zeilenschluessel }: OffenerTresor,
  name: string,
  rolle: Rolle,
  zelle: Schluesselzelle,
): Promise<Eintrag> {
  const siegel = await krypto.subtle.sign('HMAC', zeilenschluessel, siegelInhalt(name, rolle, zelle));
  return { name, rolle, schluessel: await schreibeSchluesselzelle(krypto, zelle, new Uint8Array(siegel)) };
}

function siegelInhalt(name: string, rolle: Rolle, zelle: Schluesselzelle): Bytes {
  return utf8(JSON.stringify([name, rolle, zellenText(zelle)]));
}

async function passwortschluessel(
  krypto: Crypto,
  name: string,
  passwort: string,
  { salz, runden }: { readonly salz: Bytes; readonly runden: number },
): Promise<CryptoKey> {
  const form = name === WIEDERHERSTELLUNG ? codeForm(passwort) : passwortForm(passwort);
  return aesSchluessel(krypto, await ausPasswort(krypto, form, salz, runden));
}
