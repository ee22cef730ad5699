/** Bytes of a part as text and back. Only what package parts may be written in: UTF-8 and UTF-16. */
import { PaketError } from '../fehler';

/** The text of a part, byte order mark included, and how it is written. */
export interface Teiltext {
  readonly text: string;
  readonly codierung: 'utf-8' | 'utf-16le' | 'utf-16be';
}

const DEKLARATION = /^\uFEFF?<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["']/;
const DEKLARATION_ZEICHEN = 200;

/** @throws PaketError for bytes that are none of it. */
export function dekodiere(bytes: Uint8Array, teil: string): Teiltext {
  const codierung = codierungVon(bytes);
  let text: string;
  try {
    text = new TextDecoder(codierung, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new PaketError('zeichensatz', teil);
  }
  pruefeDeklaration(text.slice(0, DEKLARATION_ZEICHEN), codierung, teil);
  return { text, codierung };
}

/** The same bytes where they are written in UTF-8, which is for the reader to check; else in UTF-8. @throws PaketError */
export function inUtf8(bytes: Uint8Array, teil: string): Uint8Array {
  const codierung = codierungVon(bytes);
  if (codierung !== 'utf-8') return new TextEncoder().encode(dekodiere(bytes, teil).text);
  const anfang = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, DEKLARATION_ZEICHEN));
  pruefeDeklaration(anfang, codierung, teil);
  return bytes;
}

/** Blocks in UTF-8 in the way that another part is written in. */
export function* wie(bloecke: Iterable<Uint8Array>, andere: Uint8Array): Iterable<Uint8Array> {
  const codierung = codierungVon(andere);
  if (codierung === 'utf-8') {
    yield* bloecke;
    return;
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for (const block of bloecke) yield enkodiere({ text: decoder.decode(block, { stream: true }), codierung });
}

function pruefeDeklaration(anfang: string, codierung: Teiltext['codierung'], teil: string): void {
  const genannt = (DEKLARATION.exec(anfang)?.[1] ?? codierung).toLowerCase();
  const passt = codierung === 'utf-8' ? /^(utf-?8|us-ascii)$/ : /^utf-?16(le|be)?$/;
  if (!passt.test(genannt)) throw new PaketError('zeichensatz', teil);
}

function codierungVon(bytes: Uint8Array): Teiltext['codierung'] {
  const [erstes, zweites] = bytes;
  if ((erstes === 0xff && zweites === 0xfe) || (erstes === 0x3c && zweites === 0)) return 'utf-16le';
  if ((erstes === 0xfe && zweites === 0xff) || (erstes === 0 && zweites === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** The bytes of a text, as they were written before. */
export function enkodiere({ text, codierung }: Teiltext): Uint8Array {
  if (codierung === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const sicht = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++)
    sicht.setUint16(index * 2, text.charCodeAt(index), codierung === 'utf-16le');
  return bytes;
}
