/** Which inputs of a case a row rests on, for its reason, as far as its tests say it. */
import type { Linie, Regelzeile, Tabellenname } from './form';
import { eingebaute } from './form';
import { textVonLinie } from './tests';

/** What an input of a table is called in a reason, where it is not called the same. */
const ANDERS: Readonly<Record<Tabellenname, Readonly<Record<string, string>>>> = {
  profillage: { Q: 'bedarfe', L: 'bedarfe', M: 'bedarfe', R: 'bedarfe', gruppen: 'bedarfe' },
  kennung: { n8: 'acht', nAlle: 'alle', verdichtet: 'verdichtung', komplex: 'profillage' },
  gueltig: {},
  betreuung: { bisherExter: 'bisherigeBetreuung' },
};

type Bedingung = Pick<Regelzeile, 'id' | 'when'>;

/**
 * A row that tests what the built-in row of its id tests rests on what that one says. Any other rests on what it tests itself, and one
 * that asks for nothing on what the rows above it have ruled out.
 */
export function benutzteEingaben(
  name: Tabellenname,
  zeilen: readonly Bedingung[],
  index: number,
): readonly string[] {
  const zeile = zeilen[index];
  if (zeile === undefined) return [];
  const gleiche = eingebaute(name).rows.find(({ id }) => id === zeile.id);
  if (gleiche?.uses !== undefined && textVon(name, gleiche.when) === textVon(name, zeile.when))
    return gleiche.uses;
  const eigene = getestet(name, [zeile]);
  return zeile.when.every((linie) => Object.keys(linie).length > 0)
    ? eigene
    : getestet(name, zeilen.slice(0, index + 1));
}

/** The inputs that rows test, as reasons call them, each once. */
export function getestet(name: Tabellenname, zeilen: readonly Pick<Regelzeile, 'when'>[]): readonly string[] {
  const namen = zeilen.flatMap(({ when }) => when.flatMap((linie) => Object.keys(linie)));
  return [...new Set(namen.map((each) => ANDERS[name][each] ?? each))];
}

function textVon(name: Tabellenname, when: readonly Linie[]): string {
  return when.map((linie) => textVonLinie(linie, eingebaute(name).inputs)).join('\n');
}
