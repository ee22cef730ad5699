/** Which answers of a case a row rests on, for its reason. */
import type { Regelzeile } from './gruppiere';
import type { Linie, Tabellenart, Tabellenname, Zeile } from './tabellen';

/** What an input is called in a reason, where it is not called the same. */
const ANDERS: Readonly<Record<Tabellenname, Readonly<Record<string, string>>>> = {
  profillage: { Q: 'bedarfe', L: 'bedarfe', M: 'bedarfe', R: 'bedarfe', gruppen: 'bedarfe' },
  kennung: { n8: 'acht', nAlle: 'alle', verdichtet: 'verdichtung', komplex: 'profillage' },
  gueltig: {},
  betreuung: { bisherExter: 'bisherigeBetreuung' },
};

/**
 * A row that is as the program has it rests on what the program says of it. Any other rests on what it tests itself and on what the
 * rows above it test: rather one too many than one too few.
 */
export function eingabenVon(
  { name, eingebaut }: Tabellenart,
  zeilen: readonly Regelzeile[],
  index: number,
): readonly string[] {
  const bekannte = eingebaut.rows[index];
  const gleiche = zeilen.slice(0, index + 1).every((each, nr) => istGleich(each.zeile, eingebaut.rows[nr]));
  if (gleiche && bekannte !== undefined) return (bekannte as Zeile & { uses?: readonly string[] }).uses ?? [];
  const getestet = zeilen.slice(0, index + 1).flatMap((each) => each.zeile.when.flatMap(namenIn));
  return [...new Set(getestet.map((each) => ANDERS[name][each] ?? each))];
}

function namenIn(linie: Linie): string[] {
  return Object.keys(linie);
}

function istGleich(eine: Zeile, andere: Zeile | undefined): boolean {
  return andere !== undefined && eine.id === andere.id && textVon(eine.when) === textVon(andere.when);
}

/** Tests in one order, since a row may list them in any. */
function textVon(when: readonly Linie[]): string {
  const sortiert = when.map((linie) => Object.entries(linie).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify(sortiert);
}
