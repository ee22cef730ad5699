/** docs/zusagen.md against what people read: no promise without an entry, no entry without its words, its place and its test. */
import { existsSync, readFileSync } from 'node:fs';
import { fundstellen, ORTSNAMEN, ortstexte } from './zusageworte';

const LISTE = 'docs/zusagen.md';

interface Eintrag {
  readonly worte: readonly string[];
  readonly orte: readonly string[];
  readonly grenze: string;
  /** As `file › title`; none where the words are no promise. */
  readonly tests: readonly string[] | null;
}

function eintraege(): readonly Eintrag[] {
  const zeilen = readFileSync(LISTE, 'utf8')
    .split('\n')
    .filter((zeile) => zeile.startsWith('| `'));
  return zeilen.map((zeile) => {
    const [worte = '', orte = '', grenze = '', tests] = zeile.slice(2, -2).split(' | ');
    return {
      worte: codeIn(worte),
      orte: orte.split(', '),
      grenze,
      tests: tests === undefined ? null : codeIn(tests),
    };
  });
}

function codeIn(zelle: string): string[] {
  return [...zelle.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
}

const EINTRAEGE = eintraege();
const TEXTE = ortstexte();
const ZUSAGEN = EINTRAEGE.flatMap(({ worte: [name = ''], tests }) =>
  tests === null ? [] : [{ name, tests }],
);

/** Whether some entry quotes the words around a place in a text. */
function istGenannt({
  text,
  von,
  bis,
}: {
  readonly text: string;
  readonly von: number;
  readonly bis: number;
}): boolean {
  return EINTRAEGE.some(({ worte }) => worte.some((wort) => umschliesst(text, wort, von, bis)));
}

function umschliesst(text: string, wort: string, von: number, bis: number): boolean {
  const erste = Math.max(0, bis - wort.length);
  const stelle = text.indexOf(wort, erste);
  return stelle >= 0 && stelle <= von;
}

/** A title is the first argument of its call, on the same line or the next one. */
function titelIn(datei: string): string {
  return readFileSync(datei, 'utf8').replace(/\s+/g, ' ').replaceAll('( ', '(');
}

it('jedes Wort, das etwas zusagt, steht in der Liste', () => {
  const neue = fundstellen(TEXTE)
    .filter((each) => !istGenannt(each))
    .map(({ datei, text, von, bis }) => `${datei}: …${text.slice(Math.max(0, von - 40), bis + 40)}…`);
  expect(neue).toEqual([]);
});

it.each(EINTRAEGE.map((each) => [each.worte[0] ?? '', each] as const))(
  '„%s“ steht dort, wo es heißt',
  (_, { worte, orte }) => {
    const gefunden = worte.map((wort) =>
      TEXTE.filter(({ text }) => text.includes(wort)).map(({ ort }) => ort),
    );
    expect(worte.filter((_wort, index) => gefunden[index]?.length === 0)).toEqual([]);
    expect(orte).toEqual(ORTSNAMEN.filter((ort) => gefunden.flat().includes(ort)));
  },
);

it.each(ZUSAGEN)('zu „$name“ gibt es die genannten Tests', ({ tests }) => {
  expect(tests.length).toBeGreaterThan(0);
  const fehlend = tests.filter((each) => {
    const [datei = '', titel = ''] = each.split(' › ');
    return titel === '' || !existsSync(datei) || !titelIn(datei).includes(`('${titel}'`);
  });
  expect(fehlend).toEqual([]);
});

it('sagt zu jedem Eintrag, was er heißt und wo er endet, oder warum er keine Zusage ist', () => {
  expect(EINTRAEGE.filter(({ grenze }) => grenze.length < 10)).toEqual([]);
});

it('findet in Texten, Mappen, Handbuch und Blättern etwas zu prüfen', () => {
  const orte = new Set(fundstellen(TEXTE).map(({ ort }) => ort));
  expect(ORTSNAMEN.filter((ort) => !orte.has(ort))).toEqual([]);
});
