/** Words that promise something, and where people meet them: in what the program says, in its workbooks, in the documents of a house. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import ts from 'typescript';

/** The places as docs/zusagen.md calls them. */
const ORTE = {
  Aufgabenbereich: { in: ['src'], ausser: /\.vorlage\.ts$|^src\/commands\/hilfe\.html$/ },
  Hilfe: { in: ['src/commands/hilfe.html'], ausser: null },
  Mappen: { in: ['src', 'scripts/vorlage'], ausser: /^src\/(?!.*\.vorlage\.ts$)/ },
  Befehlszeile: {
    in: ['scripts/fall', 'scripts/regelwerk', 'scripts/release', 'scripts/bench'],
    ausser: null,
  },
  Handbuch: { in: ['docs/handbuch'], ausser: null },
  Datenschutzblatt: { in: ['docs/datenschutz.md'], ausser: null },
  'IT-Blatt': { in: ['docs/it-blatt.md'], ausser: null },
  Bedrohungsvermerk: { in: ['docs/bedrohung-vermerke.md'], ausser: null },
  Barrierefreiheit: { in: ['docs/barrierefreiheit.md'], ausser: null },
  README: { in: ['README.md'], ausser: null },
} as const satisfies Readonly<
  Record<string, { readonly in: readonly string[]; readonly ausser: RegExp | null }>
>;
type Zusageort = keyof typeof ORTE;
export const ORTSNAMEN = Object.keys(ORTE) as readonly Zusageort[];

const DEUTSCH =
  /(?<![\p{L}_])(?:aktuell(?:e[nrms]?)?|vollständig(?:e[nrms]?)?|unversehrt\p{L}*|geschützt(?:e[nrms]?)?|namenlos(?:e[nrms]?)?|immer|nie|niemals|nirgends|garant\p{L}+|sicher(?:e[nrms]?)?|verlässt|verloren|automatisch\p{L}*|von selbst|unveränderlich\p{L}*|vier Maschinen|anonym|jederzeit|hochgeladen|keine Inhalte|Byte für Byte)(?![\p{L}_])/giu;
const ENGLISCH = /\b(?:never|always|nowhere|lost|guarantee\w*)\b/gi;

/** Stories of invented people, examples for conversations and lists of words for passwords say nothing of the program. */
const OHNE = /\/uebung\/personen\/|\/leitfaden\/beispiele\/|\/vermerke\/passwoerter\//;
const ARTEN = ['.ts', '.tsx', '.html', '.md'];

/** A promise word in its sentence. */
interface Fundstelle {
  readonly ort: Zusageort;
  readonly datei: string;
  readonly text: string;
  /** Where in the text the word begins and ends. */
  readonly von: number;
  readonly bis: number;
}

/** All that stands at a place, in texts on one line each. */
interface Ortstext {
  readonly ort: Zusageort;
  readonly datei: string;
  readonly text: string;
}

export function ortstexte(): readonly Ortstext[] {
  return ORTSNAMEN.flatMap((ort) =>
    ORTE[ort].in
      .flatMap(dateienIn)
      .filter((datei) => !OHNE.test(datei) && !ORTE[ort].ausser?.test(datei))
      .flatMap((datei) => texteIn(datei).map((text) => ({ ort, datei, text }))),
  );
}

/** The promise words in these texts. */
export function fundstellen(texte: readonly Ortstext[]): readonly Fundstelle[] {
  return texte.flatMap((each) =>
    [...each.text.matchAll(each.ort === 'README' ? ENGLISCH : DEUTSCH)].map((wort) => ({
      ...each,
      von: wort.index,
      bis: wort.index + wort[0].length,
    })),
  );
}

function dateienIn(pfad: string): readonly string[] {
  if (ARTEN.includes(extname(pfad))) return [pfad];
  return readdirSync(pfad, { recursive: true, encoding: 'utf8' })
    .filter((datei) => ARTEN.includes(extname(datei)))
    .map((datei) => join(pfad, datei));
}

function texteIn(datei: string): readonly string[] {
  const inhalt = readFileSync(datei, 'utf8');
  if (!datei.endsWith('.md') && inhalt.search(DEUTSCH) < 0) return [];
  const texte = ['.ts', '.tsx'].includes(extname(datei)) ? saetzeImCode(datei, inhalt) : [ohneCode(inhalt)];
  return texte.map((text) => text.replace(/\s+/g, ' '));
}

/** Examples of commands are no sentences. */
function ohneCode(inhalt: string): string {
  return inhalt.replace(/```.*?```/gs, '').replace(/`[^`\n]*`/g, '');
}

/** Literals of more than one word: others are names of states. */
function saetzeImCode(datei: string, inhalt: string): readonly string[] {
  const saetze: string[] = [];
  const besuche = (knoten: ts.Node): void => {
    const text = literalIn(knoten);
    if (text?.trim().includes(' ')) saetze.push(text);
    ts.forEachChild(knoten, besuche);
  };
  besuche(ts.createSourceFile(datei, inhalt, ts.ScriptTarget.ES2022, false, ts.ScriptKind.TSX));
  return saetze;
}

function literalIn(knoten: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(knoten) || ts.isJsxText(knoten)) return knoten.text;
  if (ts.isTemplateHead(knoten) || ts.isTemplateMiddleOrTemplateTail(knoten)) return knoten.text;
  return undefined;
}
