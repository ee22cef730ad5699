/** The known word that an unknown one comes nearest to, by letters that were added, left out or changed. */
import { wortform } from './wortform';

/** @throws Error for no known words at all: a bug. */
export function naechstes(eingabe: string, bekannte: readonly string[]): string {
  const form = wortform(eingabe);
  const nach = bekannte.map((wort) => ({ wort, abstand: abstand(form, wortform(wort)) }));
  const [erstes, ...weitere] = nach;
  if (erstes === undefined) throw new Error('No known words');
  return weitere.reduce((bestes, each) => (each.abstand < bestes.abstand ? each : bestes), erstes).wort;
}

/** Long texts are no mistyped words; their rest is not worth the time. */
const LAENGE = 120;

/** Levenshtein's distance, row by row. */
function abstand(eines: string, anderes: string): number {
  const [a, b] = [[...eines].slice(0, LAENGE), [...anderes].slice(0, LAENGE)];
  let davor = b.map((_, index) => index + 1);
  a.forEach((zeichen, zeile) => {
    const reihe: number[] = [];
    b.forEach((anderesZeichen, spalte) => {
      const links = reihe[spalte - 1] ?? zeile + 1;
      const oben = davor[spalte] ?? 0;
      const schraeg = spalte === 0 ? zeile : (davor[spalte - 1] ?? 0);
      reihe.push(Math.min(links + 1, oben + 1, schraeg + Number(zeichen !== anderesZeichen)));
    });
    davor = reihe;
  });
  return davor.at(-1) ?? a.length;
}
