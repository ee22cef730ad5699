/** What can be found in the pages of the handbook. */
import { abschnittsname, type Seite } from '../../scripts/handbuch/seiten';

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
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, titel = '']) => abschnittsname(titel));
}

/** What is quoted as a label of the pane: bold and in quotation marks. */
export function beschriftungenIn({ text }: Seite): string[] {
  return [...text.replaceAll(/\s+/g, ' ').matchAll(/\*\*„([^“]*)“\*\*/g)].map(([, label = '']) => label);
}

/** The rows of the tables of a page, cell by cell, without their heads. */
export function zeilenIn({ text }: Seite): string[][] {
  return [...text.matchAll(/^\|(.*)\|$/gm)]
    .map(([, zeile = '']) => zeile.split('|').map((zelle) => zelle.trim()))
    .filter((zellen) => zellen.some((zelle) => !/^-+$/.test(zelle)));
}

/** The sentences of a page. A heading, an entry of a list, a cell and a picture end one too. */
export function saetzeIn({ text }: Seite): string[] {
  return text
    .replaceAll(/!\[([^\]]*)\]\([^)]*\)/g, '\n\n$1\n\n')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/\n\s*\n|^#+ |^ *(?:-|\d+\.) |\|/m)
    .flatMap((teil) => teil.replaceAll(/\s+/g, ' ').split(/(?<=[.!?][“*]*) /))
    .map((satz) => satz.trim())
    .filter((satz) => satz !== '');
}

/** How many words a sentence has; signs between words are none. */
export function wortzahl(satz: string): number {
  return satz.split(' ').filter((wort) => /[\p{L}\p{N}]/u.test(wort)).length;
}
