/** Reads JSON from bytes: UTF-8 and nothing else, and strictly. */
import { isUtf8 } from 'node:buffer';
import { JsonError, pruefeJson } from './pruefeJson';
import { istUnauffaellig } from './unauffaellig';

/**
 * Reads a JSON text.
 * @param hoechstens how many entries lists and objects may have, by level from the outside; those further in as many as those of a case.
 * @throws JsonError for the first thing that is wrong.
 */
export function liesJson(text: string, hoechstens: readonly number[] = []): unknown {
  const wert = parsed(text);
  if (!istUnauffaellig(text, wert, hoechstens)) pruefeJson(text, hoechstens);
  return wert;
}

/**
 * The text of bytes; null when they are no UTF-8. Nothing is replaced in silence.
 * @param istAnfang whether they begin their file, where a byte order mark is none of the text.
 */
export function textAus(bytes: Buffer, istAnfang = true): string | null {
  if (!isUtf8(bytes)) return null;
  const text = bytes.toString('utf8');
  return istAnfang && text.startsWith('\ufeff') ? text.slice(1) : text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new JsonError('KEIN_JSON', '');
  }
}
