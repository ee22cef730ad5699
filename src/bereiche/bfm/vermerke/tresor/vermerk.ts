/** One Vermerk: from its contents to the text of its cell and back. Its plain text goes nowhere else. */
import { STATUS } from '../../../../rules/fallmanagement';
import { parsePlainDate } from '../../../../listen/plainDate';
import { entschluesseln, verschluesseln } from './aesGcm';
import { fromBase64url, toBase64url, utf8, type Bytes } from './bytes';
import { KLARTEXT_HOECHSTLAENGE, leseVermerkzelle, schreibeVermerkzelle, vermerkZusatz } from './format';
import type {
  OffenerTresor,
  Vermerkinhalt,
  VermerkErgebnis,
  VerschluesselnErgebnis,
  Vermerkzelle,
} from './typen';

/** The cell of a Vermerk, different every time. */
export async function vermerkVerschluesseln(
  krypto: Crypto,
  { kennung, vermerkschluessel }: OffenerTresor,
  inhalt: Vermerkinhalt,
): Promise<VerschluesselnErgebnis> {
  const { id, datum, fachkraft, status, betreff, text } = inhalt;
  const klartext = utf8(JSON.stringify({ id, datum, fachkraft, status, betreff, text }));
  const zuViel = zeichenZuViel(text, klartext.length - KLARTEXT_HOECHSTLAENGE);
  if (zuViel > 0) return { art: 'zuLang', zuViel };
  const zusatz = vermerkZusatz(kennung, id);
  const verschluesselt = await verschluesseln(krypto, vermerkschluessel, klartext, zusatz);
  return { art: 'verschluesselt', zelle: schreibeVermerkzelle(kennungBytes(kennung), verschluesselt) };
}

/** What a Vermerk says; `id` is the id of the row the cell stands in. */
export async function vermerkOeffnen(
  krypto: Crypto,
  { kennung, vermerkschluessel }: OffenerTresor,
  { id, zelle }: Vermerkzelle,
): Promise<VermerkErgebnis> {
  const gelesen = leseVermerkzelle(zelle);
  if (gelesen === null) return { art: 'beschaedigt' };
  if (toBase64url(gelesen.kennung) !== kennung) return { art: 'fremderSchluessel' };
  const zusatz = vermerkZusatz(kennung, id);
  const klartext = await entschluesseln(krypto, vermerkschluessel, gelesen.verschluesselt, zusatz);
  const inhalt = klartext && inhaltVon(klartext);
  return inhalt ? { art: 'gelesen', inhalt } : { art: 'beschaedigt' };
}

/** How many characters at the end of the text take up at least so many bytes. */
function zeichenZuViel(text: string, bytes: number): number {
  let zuViel = 0;
  const zeichen = bytes > 0 ? [...text].reverse() : [];
  for (let rest = bytes; rest > 0; zuViel++) rest -= utf8(JSON.stringify(zeichen[zuViel] ?? '-')).length - 2;
  return zuViel;
}

/** Null if it is not what a Vermerk consists of. The message of the parser would quote it, so it goes nowhere. */
function inhaltVon(klartext: Bytes): Vermerkinhalt | null {
  try {
    return geprueft(JSON.parse(new TextDecoder().decode(klartext)) as Partial<Record<string, unknown>>);
  } catch {
    return null;
  }
}

function geprueft(roh: Partial<Record<string, unknown>>): Vermerkinhalt | null {
  const texte = ['id', 'datum', 'fachkraft', 'betreff', 'text'].map((feld) => roh[feld]);
  if (!texte.every((each) => typeof each === 'string')) return null;
  const [id = '', tag = '', fachkraft = '', betreff = '', text = ''] = texte;
  const datum = parsePlainDate(tag);
  const status = STATUS.find((each) => each === roh['status']);
  return datum && status ? { id, datum, fachkraft, status, betreff, text } : null;
}

function kennungBytes(kennung: string): Bytes {
  const bytes = fromBase64url(kennung);
  if (bytes === null) throw new Error('The Kennung of an open Tresor is base64url');
  return bytes;
}
