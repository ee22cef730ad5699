/** Addresses as Excel writes them: sheet and cell of a range, and the cells inside it. */
import type { Ort } from './zelle';

/** The top left cell of a range address. Rows and columns count from 1. */
export interface Anker {
  readonly blatt: string;
  readonly zeile: number;
  readonly spalte: number;
}

const ADRESSE = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})\$?(\d+)/;

/**
 * Reads a range address such as `'Mein Blatt'!B14:B20`.
 * @throws Error when Excel answers something that is no address: a bug, not user data.
 */
export function parseAnker(address: string): Anker {
  const match = ADRESSE.exec(address);
  if (!match) throw new Error('Excel answered an address of unknown form');
  const [, quoted, plain, letters = '', digits = ''] = match;
  return {
    blatt: quoted?.replaceAll("''", "'") ?? plain ?? '',
    zeile: Number(digits),
    spalte: columnNumber(letters),
  };
}

/** The same, or null for an address without a cell to begin with: whole rows, whole columns, none. */
export function ankerIn(address: string): Anker | null {
  return ADRESSE.test(address) ? parseAnker(address) : null;
}

/** The cell at an offset from the anchor, both counted from 0. */
export function ortAt(anker: Anker, zeile = 0, spalte = 0): Ort {
  return {
    art: 'zelle',
    blatt: anker.blatt,
    zelle: `${columnLetters(anker.spalte + spalte)}${anker.zeile + zeile}`,
  };
}

const TEILBEREICH = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/;

/** Whether a cell lies in a range of its sheet, such as `B2`, `B2:C3`, whole rows `4:5`, whole columns `A:A`, or several of them. */
export function liegtIn(zelle: string, bereich: string): boolean {
  const { zeile, spalte } = parseAnker(zelle);
  return bereich.split(',').some((teil) => {
    const [, vonSpalte = '', vonZeile = '', bisSpalte = vonSpalte, bisZeile = vonZeile] =
      TEILBEREICH.exec(teil.slice(teil.lastIndexOf('!') + 1)) ?? [];
    const inZeilen = vonZeile === '' || (zeile >= Number(vonZeile) && zeile <= Number(bisZeile));
    const inSpalten =
      vonSpalte === '' || (spalte >= columnNumber(vonSpalte) && spalte <= columnNumber(bisSpalte));
    return vonZeile + vonSpalte !== '' && inZeilen && inSpalten;
  });
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Letters of a column number, counted from 1. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column <= 26 ? letter : `${columnLetters((column - 1 - rest) / 26)}${letter}`;
}
