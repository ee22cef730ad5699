/** The pages of the handbook as they are written, and what can be found in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HANDBUCH } from '../../scripts/handbuch/ablage';

/** A page by its file name. */
export interface Seite {
  readonly name: string;
  readonly text: string;
}

/** All pages. */
export function liesSeiten(): Seite[] {
  return readdirSync(HANDBUCH)
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ name, text: readFileSync(join(HANDBUCH, name), 'utf8') }));
}

/** A picture or a link to another page. */
export interface Verweis {
  readonly art: 'bild' | 'seite';
  readonly text: string;
  readonly ziel: string;
}

/** The pictures and links of a page. */
export function verweiseIn({ text }: Seite): Verweis[] {
  return [...text.matchAll(/(!?)\[([^\]]*)\]\(([^)]*)\)/g)].map(([, zeichen, worte = '', ziel = '']) => ({
    art: zeichen === '!' ? 'bild' : 'seite',
    text: worte,
    ziel,
  }));
}

/** The sections of a page, as a link names them. */
export function abschnitteIn({ text }: Seite): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, titel = '']) => titel.toLowerCase().replaceAll(' ', '-'));
}

/** What is quoted as a label of the pane: bold and in quotation marks. */
export function beschriftungenIn({ text }: Seite): string[] {
  return [...text.replaceAll(/\s+/g, ' ').matchAll(/\*\*„([^“]*)“\*\*/g)].map(([, label = '']) => label);
}
