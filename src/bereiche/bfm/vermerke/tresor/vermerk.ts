/** One Vermerk: from its contents to the text of its cell and back. Its plain text goes nowhere else. */
import { STATUS } from '../../../../rules/fallmanagement';
import { parsePlainDate } from '../../../../listen/plainDate';
import { utf8, type Bytes } from './bytes';
import { istFormat1, KLARTEXT_HOECHSTLAENGE } from './format';
import type { Schluesselbund } from './schluesselbund';
import type { Nachweis, Vermerkinhalt, VermerkErgebnis, VerschluesselnErgebnis, Vermerkzelle } from './typen';
import { kurzprobe } from './vermerkliste';
import { aufmachen, zumachen } from './versiegelt';

/** The cell of a Vermerk, different every time. */
export async function vermerkVerschluesseln(
  krypto: Crypto,
  { kopf }: Schluesselbund,
  inhalt: Vermerkinhalt,
): Promise<VerschluesselnErgebnis> {
  const { id, datum, fachkraft, status, betreff, text, geschrieben } = inhalt;
  const klartext = utf8(JSON.stringify({ id, datum, fachkraft, status, betreff, text, geschrieben }));
  const zuViel = zeichenZuViel(text, klartext.length - KLARTEXT_HOECHSTLAENGE);
  if (zuViel > 0) return { art: 'zuLang', zuViel };
  const zelle = await zumachen(krypto, 'vermerk', kopf, klartext, id);
  return { art: 'verschluesselt', zelle, nachweis: await nachweisVon(krypto, inhalt, klartext) };
}

/** What a Vermerk says; `id` is the id of the row the cell stands in. */
export async function vermerkOeffnen(
  krypto: Crypto,
  bund: Schluesselbund,
  vermerk: Vermerkzelle,
): Promise<VermerkErgebnis> {
  const ergebnis = await vermerkPruefen(krypto, bund, vermerk);
  return ergebnis.art === 'echt' ? { art: 'gelesen', inhalt: ergebnis.inhalt } : ergebnis;
}

export type GeprueftesVermerk =
  | {
      readonly art: 'echt';
      readonly inhalt: Vermerkinhalt;
      readonly nachweis: Nachweis;
      /** The Kennung of the key it is sealed under. */
      readonly unter: string;
    }
  | Exclude<VermerkErgebnis, { art: 'gelesen' }>;

/** What a Vermerk says, what the list keeps of it, and under which key it stands. */
export async function vermerkPruefen(
  krypto: Crypto,
  bund: Schluesselbund,
  { id, zelle }: Vermerkzelle,
): Promise<GeprueftesVermerk> {
  if (istFormat1(zelle)) return { art: 'altesFormat' };
  const auf = await aufmachen(krypto, 'vermerk', bund, zelle, id);
  if (auf.art !== 'offen') return auf;
  const inhalt = inhaltVon(auf.klartext);
  if (inhalt === null) return { art: 'beschaedigt' };
  const nachweis = await nachweisVon(krypto, { ...inhalt, id }, auf.klartext);
  return { art: 'echt', inhalt, nachweis, unter: auf.unter.kennung };
}

/** The same Vermerk under the key that is written with; what it says stays the same to the byte. Null if it does not open. */
export async function vermerkUmgestellt(
  krypto: Crypto,
  bund: Schluesselbund,
  { id, zelle }: Vermerkzelle,
): Promise<Vermerkzelle | null> {
  const auf = await aufmachen(krypto, 'vermerk', bund, zelle, id);
  if (auf.art !== 'offen') return null;
  return { id, zelle: await zumachen(krypto, 'vermerk', bund.kopf, auf.klartext, id) };
}

async function nachweisVon(
  krypto: Crypto,
  { id, datum }: Pick<Vermerkinhalt, 'id' | 'datum'>,
  klartext: Bytes,
): Promise<Nachweis> {
  return { id: await kurzprobe(krypto, utf8(id)), probe: await kurzprobe(krypto, klartext), datum };
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
  const felder = ['id', 'datum', 'fachkraft', 'betreff', 'text', 'geschrieben'];
  const texte = felder.map((feld) => roh[feld]);
  if (!texte.every((each) => typeof each === 'string')) return null;
  const [id = '', tag = '', fachkraft = '', betreff = '', text = '', geschrieben = ''] = texte;
  const datum = parsePlainDate(tag);
  const status = STATUS.find((each) => each === roh['status']);
  return datum && status ? { id, datum, fachkraft, status, betreff, text, geschrieben } : null;
}
