/** A page of the handbook as HTML for print. Asks for no file and no address: pictures are part of the text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked, type Tokens } from 'marked';
import { HANDBUCH } from './ablage';
import { abschnittsname, ERSTE_SEITE, type Seite } from './seiten';

/** On which printed page each page of the handbook begins, by its name; empty while nobody knows. */
export type Seitenzahlen = ReadonlyMap<string, number>;

/** Where the width stands in a PNG, and from which on a picture shows more than the pane. */
const BREITE_AB = 16;
const BREITES_BILD = 1000;

/** The page as a section, each of its parts in a block of its own. @param zahlen stand behind the links of the first page, which are its table of contents. */
export function druckseite(seite: Seite, zahlen: Seitenzahlen): string {
  const marked = new Marked({
    renderer: {
      heading(token) {
        const text = this.parser.parseInline(token.tokens);
        return `<h${token.depth} id="${ankerVon(seite.name, token)}">${text}</h${token.depth}>\n`;
      },
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens);
        const ziel = zielVon(href);
        return ziel === null ? text : verweis(ziel, text, seite, zahlen);
      },
      image: ({ href, text }) => bild(href, text),
    },
  });
  const teile = marked.parse(seite.text, { async: false }).split(/(?=<h2 )/);
  return `<section>${teile.map((teil) => `<div>${teil}</div>`).join('')}</section>`;
}

function ankerVon(name: string, { depth, text }: Tokens.Heading): string {
  return depth === 1 ? name : anker(name, abschnittsname(text));
}

function anker(name: string, abschnitt: string): string {
  return `${name}--${abschnitt}`;
}

interface Verweisziel {
  readonly name: string;
  readonly anker: string;
}

/** A place in the handbook; null for anything else, which print cannot lead to. */
function zielVon(href: string): Verweisziel | null {
  const [name = '', abschnitt] = decodeURI(href).split('#');
  if (name.includes('/')) return null;
  return { name, anker: abschnitt === undefined ? name : anker(name, abschnitt) };
}

function verweis(ziel: Verweisziel, text: string, { name }: Seite, zahlen: Seitenzahlen): string {
  const zahl = zahlen.get(ziel.name);
  if (name !== ERSTE_SEITE || zahl === undefined) return `<a href="#${ziel.anker}">${text}</a>`;
  return `<a class="inhalt" href="#${ziel.anker}"><span>${text}</span><i></i><span>${zahl}</span></a>`;
}

function bild(href: string, text: string): string {
  const png = readFileSync(join(HANDBUCH, href));
  const art = png.readUInt32BE(BREITE_AB) < BREITES_BILD ? 'hoch' : 'quer';
  const quelle = `data:image/png;base64,${png.toString('base64')}`;
  return `<span class="bild ${art}"><img src="${quelle}" alt="" /><small>${text}</small></span>`;
}
