/** Single cells and rows of tables as lines of the Akte: what is filled, under the names that the workbook has for it. */
import type { Feld } from '../../../listen/feld';
import type { Inhalt } from '../../../listen/inhalt';
import type { Liste, Spalten, Zeile } from '../../../listen/liste';
import { angabe, type Aktenzeile } from '../fach/aktenzeile';
import { wortIn } from './wort';

/** Which columns of a table are printed. One that is named in none of them never is, as Ids and ciphertext. */
export interface Zeilenform<S extends Spalten> {
  /** On the left. */
  readonly links: readonly (keyof S & string)[];
  /** On the right, one after the other. */
  readonly rechts: readonly (keyof S & string)[];
  /** Behind them, each with its header. */
  readonly mitKopf: readonly (keyof S & string)[];
}

const TRENNER = ' · ';

/** Single cells, each with its label. */
export function felderzeilen(inhalt: Inhalt, felder: readonly Feld<unknown>[]): Aktenzeile[] {
  return felder.flatMap((feld) => {
    const wort = wortIn(inhalt.feld(feld).zelle, feld.spalte);
    return wort === '' ? [] : [angabe(feld.spalte.kopf, wort)];
  });
}

/** All rows of a table in their order, also those with errors: what stands in their cells is printed as it stands. */
export function zeilenIn<S extends Spalten>(inhalt: Inhalt, liste: Liste<S>): readonly Zeile<S>[] {
  return inhalt.liste(liste).zeilen.map(({ zeile }) => zeile);
}

/** Rows of a table, one line each; a row is printed as soon as something is filled beside what is on its left. */
export function tabellenzeilen<S extends Spalten>(
  liste: Liste<S>,
  zeilen: readonly Zeile<S>[],
  { links, rechts, mitKopf }: Zeilenform<S>,
): Aktenzeile[] {
  return zeilen.flatMap((zeile) => {
    const worte = [...rechts.map((feld) => wortAn(liste, zeile, feld)), ...mitKoepfen(liste, zeile, mitKopf)];
    const text = zusammen(worte);
    return text === '' ? [] : [angabe(zusammen(links.map((feld) => wortAn(liste, zeile, feld))), text)];
  });
}

/** What is filled of a row, one line for each column. */
export function spaltenzeilen<S extends Spalten>(
  liste: Liste<S>,
  zeile: Zeile<S>,
  felder: readonly (keyof S & string)[],
): Aktenzeile[] {
  return felder.flatMap((feld) => {
    const wort = wortAn(liste, zeile, feld);
    return wort === '' ? [] : [angabe(liste.spalten[feld]?.kopf ?? '', wort)];
  });
}

/** What stands in a cell of a row. */
export function wortAn<S extends Spalten>(
  { spalten }: Liste<S>,
  { stelle }: Zeile<S>,
  feld: keyof S & string,
): string {
  return wortIn(stelle.zelle(feld as Extract<keyof S, string>), spalten[feld]);
}

function mitKoepfen<S extends Spalten>(
  liste: Liste<S>,
  zeile: Zeile<S>,
  felder: readonly (keyof S & string)[],
): string[] {
  return spaltenzeilen(liste, zeile, felder).map(({ links, rechts }) => `${links}: ${rechts}`);
}

function zusammen(worte: readonly string[]): string {
  return worte.filter((wort) => wort !== '').join(TRENNER);
}
