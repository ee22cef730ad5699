/** Names of persons: the one form in which they are kept, the one way to compare them, and names that nobody may take. */
import { sichtbareForm } from './unsichtbares';
import { WIEDERHERSTELLUNG } from './wiederherstellungscode';

/** The one form of a name: composed, without what nobody sees, blanks of every kind as one blank, none at the ends. */
export function namensform(name: string): string {
  return sichtbareForm(name).replace(/ +/g, ' ').trim();
}

/** Whether two names are the same person's: in their one form, and without regard to case (ß is SS). */
export function istGleicherName(einer: string, anderer: string): boolean {
  return ohneSchreibung(einer) === ohneSchreibung(anderer);
}

/** The first of these with this name. */
export function mitNamen<T extends { readonly name: string }>(
  zeilen: readonly T[],
  name: string,
): T | undefined {
  return zeilen.find((zeile) => istGleicherName(zeile.name, name));
}

function ohneSchreibung(name: string): string {
  return namensform(name).toLowerCase().toUpperCase().normalize('NFC');
}

/** Rows that the Tresor makes itself; „Tresor“ is the row of the list of Vermerke. */
const VORBEHALTENE = [WIEDERHERSTELLUNG, 'Tresor'];

/**
 * Letters that look like one of the reserved names': Unicode UTS #39, confusables.txt, version 14.0, the entries of Latin, Greek,
 * Cyrillic and Armenian for these letters; beside them the small forms of those that are alike as capitals, and digits and
 * signs that people put for letters.
 */
const AEHNLICHE: Readonly<Record<string, string>> = {
  d: 'ԁ',
  e: 'ꬲеҽΕЕεє3€',
  g: 'ɡᶃƍցԌ69',
  h: 'һհΗНη',
  // Capital I, small l, 1 and | are one sign in many typefaces.
  l: 'iıɪɩιͺіꙇӏIƖǀΙІӀ1|!',
  n: 'ոռΝп',
  o: 'ᴏᴑꬽοσоօΟОՕ0',
  r: 'ꭇꭈᴦгƦ',
  s: 'ꜱƽѕЅՏ5$',
  t: 'ΤТτт7',
  u: 'ꞟᴜꭎꭒʋυսՍ',
  w: 'ɯᴡѡԝաԜ',
};
const BUCHSTABE_FUER = new Map(
  Object.entries(AEHNLICHE).flatMap(([buchstabe, zeichen]) => [...zeichen].map((each) => [each, buchstabe])),
);

/** Whether a name is one of those that belong to the Tresor itself, or looks like one. */
export function istVorbehalten(name: string): boolean {
  const gesehen = [gestalt(name), gestalt(name.replace(/\p{N}/gu, ''))];
  return VORBEHALTENE.some((each) => gesehen.includes(gestalt(each)));
}

/** What a name looks like at a glance, in small Latin letters. */
function gestalt(name: string): string {
  const zeichen = [...namensform(name).normalize('NFKD')];
  const gelesen = zeichen.map((each) => BUCHSTABE_FUER.get(each) ?? each.toLowerCase());
  const buchstaben = gelesen.join('').replace(/[^\p{L}]/gu, '');
  return buchstaben.replaceAll('i', 'l').replaceAll('vv', 'w');
}

const SCHRIFTEN = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/** Whether letters of several scripts stand in one name, of which one is Latin, Cyrillic or Greek: they look alike. */
export function istSchriftgemisch(name: string): boolean {
  const buchstaben = namensform(name).match(/[^\P{L}\p{Script=Common}]/gu) ?? [];
  const schriften = buchstaben.map((each) => SCHRIFTEN.findIndex((schrift) => schrift.test(each)));
  return new Set(schriften).size > 1;
}
