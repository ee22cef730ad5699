/** Puts new pieces into a text; everything around them stays as it is. */

/** What stands from `start` up to `ende` (not included) makes way for `text`. */
export interface Ersetzung {
  readonly start: number;
  readonly ende: number;
  readonly text: string;
}

/** The same with as few pieces as it takes: those that follow one another at once are one. */
export function* amStueck(ersetzungen: Iterable<Ersetzung>): Iterable<Ersetzung> {
  let texte: string[] = [];
  let [start, ende] = [-1, -1];
  for (const each of ersetzungen) {
    if (each.start !== ende) {
      if (texte.length > 0) yield { start, ende, text: texte.join('') };
      [texte, start] = [[], each.start];
    }
    texte.push(each.text);
    ende = each.ende;
  }
  if (texte.length > 0) yield { start, ende, text: texte.join('') };
}

/** What is only put in comes before what makes way at the same place; else those at the same place come in their order. */
export function inOrdnung(ersetzungen: readonly Ersetzung[]): Ersetzung[] {
  return [...ersetzungen].sort(vergleiche);
}

/** Two lists, each of them in order, as one. Of those at the same place the first list comes first. */
export function* gemischt(erste: Iterable<Ersetzung>, zweite: readonly Ersetzung[]): Iterable<Ersetzung> {
  let naechste = 0;
  for (const each of erste) {
    for (let andere = zweite[naechste]; andere && vergleiche(andere, each) < 0; andere = zweite[++naechste])
      yield andere;
    yield each;
  }
  yield* zweite.slice(naechste);
}

function vergleiche(one: Ersetzung, other: Ersetzung): number {
  return one.start - other.start || one.ende - other.ende;
}

/** The text with all of it. @throws Error where two of them overlap: a bug. */
export function ersetze(text: string, ersetzungen: readonly Ersetzung[]): string {
  const stuecke: string[] = [];
  let bisher = 0;
  for (const each of inOrdnung(ersetzungen)) {
    if (each.start < bisher) throw new Error('Two changes of a part overlap');
    stuecke.push(text.slice(bisher, each.start), each.text);
    bisher = each.ende;
  }
  return [...stuecke, text.slice(bisher)].join('');
}

/** A start tag as written, with another value for an attribute; null takes it out. */
export function mitAttribut(tag: string, name: string, wert: string | null): string {
  const muster = new RegExp(`(\\s)${name}(\\s*=\\s*)("[^"]*"|'[^']*')`);
  if (wert === null) return tag.replace(muster, '');
  if (muster.test(tag))
    return tag.replace(muster, (_, raum: string, gleich: string) => `${raum}${name}${gleich}"${wert}"`);
  return tag.replace(/(?<!\s)\s*\/?>$/, (schluss) => ` ${name}="${wert}"${schluss}`);
}
