/** Whether the words of a row speak of what it tests. Only hints: words are for people. */
import { numberOf } from '../../../decision/test';
import type { Tabellenschwelle } from '../../../rules/regelwerk';
import { HAUSSCHWELLEN } from '../regeln/schwellen';
import { wortform } from '../regeln/wortform';
import type { Regelbefund } from './befund';
import { ortDer, type Regelzeile } from './gruppiere';
import type { Eingaben, Linie } from './tabellen';

/** Looks at every row that tests something and has words. */
export function pruefeWorte(
  eingaben: Eingaben,
  zeilen: readonly Regelzeile[],
  schwellen: readonly Tabellenschwelle[],
): Regelbefund[] {
  return zeilen
    .filter(({ zeile }) => zeile.words !== '')
    .flatMap((each) => [...ohneBezug(eingaben, each), ...mitAlterZahl(each, schwellen)]);
}

function ohneBezug(eingaben: Eingaben, each: Regelzeile): Regelbefund[] {
  const { zeile } = each;
  const getestete = [...new Set(zeile.when.flatMap((linie) => Object.keys(linie)))];
  if (getestete.length === 0) return [];
  const worte = wortform(zeile.words);
  const spricht = getestete.some((name) =>
    staemme(eingaben, name, zeile.when).some((stamm) => worte.includes(stamm)),
  );
  if (spricht) return [];
  const namen = getestete.map((name) => eingaben[name]?.label ?? name);
  return [{ code: 'WORTE_OHNE_BEZUG', orte: ortDer(each, 'worte'), nr: zeile.id, eingaben: namen }];
}

/** What else people call an input. */
const AUCH: Readonly<Record<string, string>> = { festlegung: 'Integrationsprognose Zugangskriterien' };

/** Words of this length and more say what a text is about; the rest of a word is its ending. */
const STAMM = 5;

/** What people call an input or a value that is tested, by the beginnings of its words. */
function staemme(eingaben: Eingaben, name: string, when: readonly Linie[]): string[] {
  const input = eingaben[name];
  if (input === undefined) return [];
  const werte = when.flatMap((linie) => {
    const test = linie[name];
    if (test === undefined || 'bound' in test) return [];
    return 'value' in test ? [test.value] : test.values;
  });
  const texte = [input.label, AUCH[name] ?? '', ...werte.map((wert) => input.word(wert))];
  const worte = texte.flatMap((text) => text.split(/[^\p{L}\p{N}§]+/u));
  return worte
    .filter((wort) => wort.length >= STAMM || /^[A-Z§0-9ÄÖÜ]/u.test(wort))
    .map((wort) => wortform(wort).slice(0, STAMM))
    .filter((stamm) => stamm.length > 1);
}

/** Words that still name the number that a threshold had. */
function mitAlterZahl(each: Regelzeile, schwellen: readonly Tabellenschwelle[]): Regelbefund[] {
  const { zeile } = each;
  const genannte = schwellen.filter(({ name }) => zeile.when.some((linie) => nennt(linie, name)));
  return genannte.flatMap(({ name, wert }): Regelbefund[] => {
    const vorgabe = Object.values(HAUSSCHWELLEN).find((andere) => andere.name === name)?.wert ?? wert;
    const istAlt =
      vorgabe !== wert && zahlenIn(zeile.words).includes(vorgabe) && !zahlenIn(zeile.words).includes(wert);
    return istAlt
      ? [{ code: 'WORTE_MIT_ALTER_ZAHL', orte: ortDer(each, 'worte'), nr: zeile.id, name, wert }]
      : [];
  });
}

function nennt(linie: Linie, name: string): boolean {
  return Object.values(linie).some(
    (test) =>
      test !== undefined && 'bound' in test && typeof test.bound !== 'number' && test.bound.name === name,
  );
}

function zahlenIn(text: string): number[] {
  return [...text.matchAll(/\d+/g)].map(([ziffern]) => numberOf(Number(ziffern)));
}
