/** Names that nobody may take: those of the rows that the Tresor makes itself, what looks like them, and letters of several scripts. */
import { namensform } from './namensform';
import { WIEDERHERSTELLUNG } from './wiederherstellungscode';
import { LISTENZEILE } from './zeilensuche';

const VORBEHALTENE = [WIEDERHERSTELLUNG, LISTENZEILE];

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
