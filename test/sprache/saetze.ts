/** What people read, by file: sentences and rules of the program, the template, the documents for the house. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/**
 * Everything of the program may come before somebody's eyes; of the scripts what makes workbooks and documents. Pictures of
 * the handbook show the pane, and template and documents that are generated come from here: they are tested for being new.
 */
const ORTE = ['src', 'scripts/demo', 'scripts/fall', 'scripts/regelwerk', 'scripts/vorlage', 'docs/handbuch'];
const GLOSSAR = 'docs/glossar.md';
const EINZELNE = [
  GLOSSAR,
  'docs/regelwerk.md',
  'docs/pilotliste.md',
  'docs/datenschutz.md',
  'docs/it-blatt.md',
  'docs/barrierefreiheit.md',
];
const CODE = ['.ts', '.tsx'];
const ARTEN = [...CODE, '.html', '.md'];

/** Texts on one line each, without the comments of code. */
export function gelesenes(): readonly (readonly [datei: string, text: string])[] {
  const gefunden = ORTE.flatMap((ort) =>
    readdirSync(ort, { recursive: true, encoding: 'utf8' }).map((datei) => join(ort, datei)),
  );
  return [...gefunden, ...EINZELNE]
    .filter((datei) => ARTEN.includes(extname(datei)))
    .map((datei) => [datei, lesbar(datei)]);
}

/** The last column of the glossary names the words that are not to be used. */
const OHNE: Readonly<Record<string, readonly RegExp[]>> = {
  [GLOSSAR]: [/\|[^|]*\|$/gm],
  ...Object.fromEntries(CODE.map((art) => [art, [/\/\*.*?\*\//gs, /(?<=^|\s)\/\/ .*$/gm]])),
};

function lesbar(datei: string): string {
  const muster = OHNE[datei] ?? OHNE[extname(datei)] ?? [];
  const ohne = muster.reduce((text, each) => text.replace(each, ''), readFileSync(datei, 'utf8'));
  return ohne.replace(/'\s*\+\s*'/g, '').replace(/\s+/g, ' ');
}
