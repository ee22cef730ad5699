/** What a key means in a row of the rating talk. Pure. */
import type { Antwort } from './zeile';

/** What a person wants. */
export type Befehl =
  | { readonly art: 'antworten'; readonly antwort: Antwort }
  | { readonly art: 'leeren' }
  /** To another row: so many rows further, or all the way. */
  | { readonly art: 'gehen'; readonly weite: number }
  /** To another answer of the row, without giving it. */
  | { readonly art: 'wandern'; readonly weite: 1 | -1 }
  | { readonly art: 'notizen' }
  /** To the help beside the row. */
  | { readonly art: 'hilfe' };

const BEFEHLE: Readonly<Record<string, Befehl>> = {
  ArrowDown: { art: 'gehen', weite: 1 },
  ArrowUp: { art: 'gehen', weite: -1 },
  Home: { art: 'gehen', weite: -Infinity },
  End: { art: 'gehen', weite: Infinity },
  ArrowRight: { art: 'wandern', weite: 1 },
  ArrowLeft: { art: 'wandern', weite: -1 },
  Delete: { art: 'leeren' },
  Backspace: { art: 'leeren' },
  b: { art: 'notizen' },
  l: { art: 'hilfe' },
};

/** The question mark without shift on a German keyboard. */
const FRAGEZEICHENTASTE = 'ß';

/** The command behind a key, null for a key that means nothing here. */
export function befehlZu(
  { key, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  antworten: readonly Antwort[],
): Befehl | null {
  // AltGr counts as both on Windows and makes no sign that is an answer.
  if (ctrlKey || altKey || metaKey) return null;
  const taste = key === FRAGEZEICHENTASTE ? '?' : key;
  const antwort = antworten.find((each) => each.taste.toLowerCase() === taste.toLowerCase());
  if (antwort) return { art: 'antworten', antwort };
  return BEFEHLE[taste.length === 1 ? taste.toLowerCase() : taste] ?? null;
}
