/** Puts new pieces into a text; everything around them stays as it is. */

/** What stands from `start` up to `ende` (not included) makes way for `text`. */
export interface Ersetzung {
  readonly start: number;
  readonly ende: number;
  readonly text: string;
}

/**
 * What is only put in comes before what makes way at the same place; else those at the same place come in their order.
 *
 * @throws Error where two of them overlap: a bug.
 */
export function ersetze(text: string, ersetzungen: readonly Ersetzung[]): string {
  const geordnet = [...ersetzungen].sort((one, other) => one.start - other.start || one.ende - other.ende);
  const stuecke: string[] = [];
  let bisher = 0;
  for (const each of geordnet) {
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
  return tag.replace(/\s*\/?>$/, (schluss) => ` ${name}="${wert}"${schluss}`);
}
