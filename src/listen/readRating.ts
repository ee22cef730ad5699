/** Understands the entry of one rating. The only place that knows which entries stand for which Stufe. */
import type { Einschaetzung } from './werte';
import type { RawValue } from './zelle';
import { zeigtZeit } from './fremdanzeige';
import type { Stufe } from '../rules/vocabulary';

/** What people write for each Stufe; `x`/`ja` and `nein`/`-` come from older sheets (SET). */
export const STUFENEINTRAEGE: Readonly<Record<string, Einschaetzung>> = {
  '': null,
  '?': null,
  '0': 0,
  '1': 1,
  '2': 2,
  '3': 3,
  x: 2,
  ja: 2,
  nein: 0,
  '-': 0,
};

/** Writing a person or a program may use without meaning anything by it: spaces around, case, umlauts in two characters. */
export function normalized(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function istStufe(zahl: number): zahl is Stufe {
  return Number.isInteger(zahl) && zahl >= 0 && zahl <= 3;
}

/**
 * The rating of an entry, null for offen; undefined when it is none.
 * Nothing is guessed: 2,5, 4, „hoch“, a date, an error value and a truth value are all no rating.
 */
export function readRating(value: RawValue): Einschaetzung | undefined {
  if (value.art === 'leer') return null;
  if (value.art === 'zahl')
    return istStufe(value.wert) && !zeigtZeit(value.format ?? '') ? value.wert : undefined;
  if (value.art !== 'text') return undefined;
  const entry = normalized(value.wert);
  return Object.hasOwn(STUFENEINTRAEGE, entry) ? STUFENEINTRAEGE[entry] : undefined;
}
