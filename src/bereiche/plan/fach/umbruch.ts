/**
 * Breaks a text into the lines it takes in print, so that no line depends on how a program wraps. Measures by classes of
 * characters, on the safe side: no line is wider than it counts.
 */

/** Characters that are clearly narrower or wider than a digit, with their width in digits. */
const BREITEN: readonly (readonly [RegExp, number])[] = [
  [/[ijlftrI.,:;!'|()[\]„“-]|\s/, 0.6],
  [/[mMW@%…—]/, 1.7],
  [/[A-ZÄÖÜw&€]/, 1.35],
];

/**
 * The printed lines of a text, at least one; broken between words, a word longer than a line within it.
 * @param breite of a line, in digits.
 */
export function umbruch(text: string, breite: number): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((absatz) => absatzzeilen(absatz, breite));
}

function absatzzeilen(absatz: string, breite: number): string[] {
  const zeilen: string[] = [];
  let zeile = '';
  for (const wort of absatz.split(' ').flatMap((each) => stuecke(each, breite))) {
    const laenger = zeile === '' ? wort : `${zeile} ${wort}`;
    if (zeile !== '' && breiteVon(laenger) > breite) zeilen.push(zeile);
    zeile = zeile !== '' && breiteVon(laenger) > breite ? wort : laenger;
  }
  return [...zeilen, zeile];
}

/** A word in pieces that fit into a line. */
function stuecke(wort: string, breite: number): string[] {
  if (breiteVon(wort) <= breite) return [wort];
  const teile = [''];
  for (const zeichen of wort) {
    const teil = `${teile.at(-1) ?? ''}${zeichen}`;
    if (breiteVon(teil) > breite) teile.push(zeichen);
    else teile[teile.length - 1] = teil;
  }
  return teile;
}

function breiteVon(text: string): number {
  let summe = 0;
  for (const zeichen of text) summe += BREITEN.find(([klasse]) => klasse.test(zeichen))?.[1] ?? 1;
  return summe;
}
