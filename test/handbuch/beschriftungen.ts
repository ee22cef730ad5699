/** All words that a person can meet in the pane and in the ribbon, to compare the handbook with. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';

const QUELLEN = 'src';

/** Besides the sentences: titles of the tabs, labels of the fields, and what the lists and the bFM offer. */
const WEITERE = ['bereich.ts', 'listen.ts', 'vocabulary.ts', 'fallmanagement.ts'];

/** Every text in the sources of the pane and in the manifest, and every sentence of it by itself. */
export function beschriftungenDerQuellen(): Set<string> {
  const dateien = readdirSync(QUELLEN, { recursive: true, encoding: 'utf8' }).filter(sprichtZuMenschen);
  return mitSaetzen([...dateien.flatMap((datei) => texteIn(join(QUELLEN, datei))), ...texteImManifest()]);
}

function sprichtZuMenschen(datei: string): boolean {
  return WEITERE.includes(basename(datei)) || (datei.endsWith('.ts') && basename(dirname(datei)) === 'texte');
}

/** What stands in quotes or behind a colon in the accessible text of the pane. */
export function beschriftungenDerAnsicht(ansicht: string): Set<string> {
  const texte = ansicht
    .split('\n')
    .flatMap((zeile) => [...zeile.matchAll(/"((?:[^"\\]|\\.)*)"|: ([^"]+)$/g)])
    .map(([, name, inhalt]) => name ?? inhalt ?? '');
  return mitSaetzen(texte);
}

function mitSaetzen(texte: readonly string[]): Set<string> {
  return new Set(texte.flatMap((text) => [text, ...text.split(/(?<=[.?!])\s+/)]).map((text) => text.trim()));
}

function texteImManifest(): string[] {
  return [...readFileSync('manifest.xml', 'utf8').matchAll(/DefaultValue="([^"]*)"/g)].map(
    ([, text = '']) => text,
  );
}

/** String literals, also those that are put together with `+`. */
function texteIn(datei: string): string[] {
  const texte: string[] = [];
  const besuche = (knoten: ts.Node): void => {
    const text = textVon(knoten);
    if (text !== null) texte.push(text);
    ts.forEachChild(knoten, besuche);
  };
  besuche(ts.createSourceFile(datei, readFileSync(datei, 'utf8'), ts.ScriptTarget.ES2022));
  return texte;
}

function textVon(knoten: ts.Node): string | null {
  if (ts.isStringLiteralLike(knoten)) return knoten.text;
  if (ts.isTemplateHead(knoten) || ts.isTemplateMiddleOrTemplateTail(knoten)) return knoten.text;
  if (!ts.isBinaryExpression(knoten)) return null;
  const teile = [textVon(knoten.left), textVon(knoten.right)];
  return teile.includes(null) ? null : teile.join('');
}
