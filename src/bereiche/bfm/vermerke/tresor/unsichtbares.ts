/** Characters that nobody sees: zero width, soft hyphens, selectors, directions, controls (Unicode: default ignorable, Cf, Cc). */

/** Blanks of every kind, line breaks included. U+2800 is an empty braille pattern, U+0085 an old line break. */
const LEERES = /[\s\u0085\u2800]/gu;
const UNSICHTBAR = /(?![\t-\r\u0085])[\p{DI}\p{Cf}\p{Cc}]/u;
const ALLE_UNSICHTBAREN = new RegExp(UNSICHTBAR, 'gu');

/** Whether a text holds a character that nobody sees. Blanks and line breaks are seen. */
export function hatUnsichtbares(text: string): boolean {
  return UNSICHTBAR.test(text);
}

/** The text in composed form, as it is seen; every blank, of whatever kind, is a plain one. */
export function sichtbareForm(text: string): string {
  return text.replace(ALLE_UNSICHTBAREN, '').replace(LEERES, ' ').normalize('NFC');
}
