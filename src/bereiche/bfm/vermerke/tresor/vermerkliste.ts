/**
 * The list of the Vermerke, sealed in a cell of its own: which there are, what they say (as digests), and how far the history
 * went. It tells on opening what is missing or changed. The key it is sealed under is the one that is in force.
 */
import { dateOfSerial, serialOfDate } from '../../../../listen/plainDate';
import { concat, fromBase64url, stuecke, toBase64url, utf8, zahlAus, zahlbytes, type Bytes } from './bytes';
import type { Datenschluessel } from './datenschluessel';
import { KLARTEXT_HOECHSTLAENGE } from './format';
import { alleSchluessel, type Schluesselbund } from './schluesselbund';
import type { Nachweis } from './typen';
import { aufmachen, zumachen } from './versiegelt';

export interface Vermerkliste {
  /** Rises with every writing. */
  readonly revision: number;
  /** How many Profilings were completed, and a digest of the last one's Siegel. */
  readonly verlauf: Verlaufsstand;
  readonly nachweise: readonly Nachweis[];
}

export interface Verlaufsstand {
  readonly zahl: number;
  readonly probe: string;
}

/** The list as it was found, with its text and the key it is sealed under. */
export interface GefundeneListe {
  readonly liste: Vermerkliste;
  readonly unter: string;
  readonly text: string;
}

const PROBE_LAENGE = 8;
const ZAHL_LAENGE = 4;
const TAG_LAENGE = 4;
const KOPF_LAENGE = 2 * ZAHL_LAENGE + PROBE_LAENGE;
const NACHWEIS_LAENGE = 2 * PROBE_LAENGE + TAG_LAENGE;

/** Most Vermerke that fit; of more, the latest are kept in it. */
export const HOECHSTZAHL_NACHWEISE = Math.floor((KLARTEXT_HOECHSTLAENGE - KOPF_LAENGE) / NACHWEIS_LAENGE);

/** A digest of 8 bytes (base64url). */
export async function kurzprobe(krypto: Crypto, bytes: Bytes): Promise<string> {
  const hash = new Uint8Array(await krypto.subtle.digest('SHA-256', bytes));
  return toBase64url(hash.slice(0, PROBE_LAENGE));
}

/** The stand of the history: its length and its last Siegel, which follows from all before. */
export async function verlaufsstand(krypto: Crypto, siegel: readonly string[]): Promise<Verlaufsstand> {
  return { zahl: siegel.length, probe: await kurzprobe(krypto, utf8(siegel.at(-1) ?? '')) };
}

/** The text of its cell. */
export function schreibeListe(
  krypto: Crypto,
  schluessel: Datenschluessel,
  { revision, verlauf, nachweise }: Vermerkliste,
): Promise<string> {
  const neueste = [...nachweise].sort((a, b) => a.datum.localeCompare(b.datum));
  const klartext = concat(
    zahlbytes(revision, ZAHL_LAENGE),
    zahlbytes(verlauf.zahl, ZAHL_LAENGE),
    probeBytes(verlauf.probe),
    ...neueste.slice(-HOECHSTZAHL_NACHWEISE).map(nachweisBytes),
  );
  return zumachen(krypto, 'liste', schluessel, klartext, '');
}

/**
 * Of several cells the one under the newest of these keys, and of those the one with the highest revision: whoever had a former
 * key must not be able to put another list before it. Null if none is sealed under these keys.
 */
export async function findeListe(
  krypto: Crypto,
  bund: Schluesselbund,
  texte: readonly string[],
): Promise<GefundeneListe | null> {
  const gefunden = await Promise.all(texte.map((text) => liesListe(krypto, bund, text)));
  const alter = new Map(alleSchluessel(bund).map(({ kennung }, index) => [kennung, index]));
  const altersrang = ({ unter }: GefundeneListe): number => alter.get(unter) ?? alter.size;
  const echte = gefunden
    .filter((each) => each !== null)
    .sort((a, b) => altersrang(a) - altersrang(b) || b.liste.revision - a.liste.revision);
  return echte[0] ?? null;
}

async function liesListe(krypto: Crypto, bund: Schluesselbund, text: string): Promise<GefundeneListe | null> {
  const auf = await aufmachen(krypto, 'liste', bund, text, '');
  const liste = auf.art === 'offen' ? listeAus(auf.klartext) : null;
  return auf.art === 'offen' && liste !== null ? { liste, unter: auf.unter.kennung, text } : null;
}

function listeAus(klartext: Bytes): Vermerkliste | null {
  if (klartext.length < KOPF_LAENGE) return null;
  const nachweise = stuecke(klartext.slice(KOPF_LAENGE), NACHWEIS_LAENGE).map(nachweisAus);
  if (!nachweise.every((each) => each !== null)) return null;
  return {
    revision: zahlAus(klartext.slice(0, ZAHL_LAENGE)),
    verlauf: {
      zahl: zahlAus(klartext.slice(ZAHL_LAENGE, 2 * ZAHL_LAENGE)),
      probe: toBase64url(klartext.slice(2 * ZAHL_LAENGE, KOPF_LAENGE)),
    },
    nachweise,
  };
}

function nachweisBytes({ id, probe, datum }: Nachweis): Bytes {
  return concat(probeBytes(id), probeBytes(probe), zahlbytes(serialOfDate(datum), TAG_LAENGE));
}

function nachweisAus(bytes: Bytes): Nachweis | null {
  const datum = dateOfSerial(zahlAus(bytes.slice(2 * PROBE_LAENGE)));
  if (datum === null) return null;
  const [id, probe] = stuecke(bytes, PROBE_LAENGE).map(toBase64url);
  return { id: id ?? '', probe: probe ?? '', datum };
}

function probeBytes(probe: string): Bytes {
  const bytes = fromBase64url(probe);
  if (bytes?.length !== PROBE_LAENGE) throw new Error('A digest has eight bytes');
  return bytes;
}
