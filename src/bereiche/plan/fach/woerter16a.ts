/** Whether a text contains a word by which a service of § 16a is recognised. Finds only; what it means people say. */
import { VERBEN_AUF_SUCHT, type Wort16a, WOERTER_16A } from '../regeln/woerter16a';

const BUCHSTABE = String.raw`[\p{L}\p{M}\p{N}]`;
/** Hyphens and gaps that nobody sees would part a word that people read as one. */
const UNSICHTBAR = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** The first word of a text that is found, or null. @param weitere words of the house beside the known ones. */
export function wort16aIn(text: string, weitere: readonly Wort16a[]): string | null {
  const gelesen = text.normalize('NFC').replace(UNSICHTBAR, '');
  return [...WOERTER_16A, ...weitere].flatMap((wort) => trefferVon(wort, gelesen))[0] ?? null;
}

/** The whole words that an entry finds. */
function trefferVon({ text, wo, nomen }: Wort16a, gelesen: string): string[] {
  const kern = text
    .normalize('NFC')
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/\s+/g, String.raw`\s+`);
  const davor = nomen ? String.raw`\p{Lu}${BUCHSTABE}*` : `${BUCHSTABE}*`;
  const amAnfang = `(?<!${BUCHSTABE})${kern}${BUCHSTABE}*`;
  const amEnde = `(?<!${BUCHSTABE})${davor}${kern}(?!${BUCHSTABE})`;
  const muster = { anfang: amAnfang, ende: amEnde, anfangOderEnde: `${amAnfang}|${amEnde}` }[wo];
  const treffer = [...gelesen.matchAll(new RegExp(muster, 'gu'))].map(([gefunden]) => gefunden);
  return treffer.filter((gefunden) => !(nomen && VERBEN_AUF_SUCHT.test(gefunden)));
}
