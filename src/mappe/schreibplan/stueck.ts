/** What one write consists of: its pieces, what stood there when it was planned, and which rows it counted on. Plain data. */
import { ortAt, parseAnker } from '../../listen/adresse';
import type { Ort } from '../../listen/zelle';
import type { Blockstand, Zeuge } from '../fallmappe';

/** What stands in cells, ready to be written: texts with an apostrophe where Excel could take them for something else. */
export type Inhalt = Blockstand['vorher'];

/** A piece of a write: cells to fill, or a row of a table that comes or goes. */
export interface Stueck {
  /** `vorher` is what the plan expects to find. */
  readonly block: Blockstand;
  /** The row has to be added first, or is to be taken out. */
  readonly zeile?: 'neu' | 'weg';
  /** What goes into the cells instead of the values of the block, formulas as formulas. */
  readonly inhalt?: Inhalt;
}

/** One write, in the order of its pieces. */
export interface Schreibplan {
  readonly stuecke: readonly Stueck[];
  /** The tables it writes to. */
  readonly zeugen: readonly Zeuge[];
  /** The last piece is the fingerprint: it says „unvollständig“ until everything else is done. */
  readonly mitFingerabdruck: boolean;
}

/** The table of a piece; null for what is found by a name. */
export function tabelleVon({ block: { ziel } }: Stueck): string | null {
  return 'tabelle' in ziel ? ziel.tabelle : null;
}

/** The data row of a table in which a piece begins, counted from 0. */
export function ersteZeile({ block: { ziel } }: Stueck): number {
  return 'tabelle' in ziel && 'zeile' in ziel ? ziel.zeile : 0;
}

/** Excel may not give the formulas of cells with longer texts: reported from about 8,200 characters on. */
const LANGER_TEXT = 8_000;

/**
 * Whether the formulas of a piece's cells must not be asked for: they were not when it was planned, or a text stands in the cells,
 * or is to go into them, that is too long for it.
 */
export function hatLangenText({ block, inhalt }: Stueck): boolean {
  if (block.ohneFormeln === true) return true;
  const texte = [block.vorher.formulas, block.nachher, inhalt?.formulas ?? []].flat(2);
  return texte.some((text) => typeof text === 'string' && text.length > LANGER_TEXT);
}

/**
 * Whether Excel can make neither a formula nor an error of what goes into the cells of a piece, only another value: it is numbers,
 * and texts that begin with a letter or a digit.
 */
export function istSchlicht({ block, inhalt }: Stueck): boolean {
  if (inhalt !== undefined) return false;
  return block.nachher.flat().every((wert) => typeof wert === 'number' || /^(?:$|[\p{L}\d])/u.test(wert));
}

/** A cell of a piece, row by row, counted from 0. */
interface Zellstelle {
  readonly zeile: number;
  readonly spalte: number;
}

/** The cells of a piece, row by row. */
export function zellstellen({ block: { nachher } }: Stueck): Zellstelle[] {
  return nachher.flatMap((row, zeile) => row.map((_, spalte) => ({ zeile, spalte })));
}

/** One cell of a piece as a piece of its own. @param koepfe headers of its table. */
export function zelleAus(stueck: Stueck, stelle: Zellstelle, koepfe: readonly unknown[]): Stueck {
  const { block, inhalt } = stueck;
  const { zeile, spalte } = stelle;
  return {
    block: {
      ort: versetzt(block.ort, zeile, spalte),
      ziel: zellziel(block.ziel, stelle, koepfe),
      format: typeof block.format === 'string' ? block.format : (block.format[zeile]?.[spalte] ?? 'General'),
      vorher: inhaltAt(block.vorher, zeile, spalte),
      nachher: [[block.nachher[zeile]?.[spalte] ?? '']],
    },
    ...(inhalt === undefined ? {} : { inhalt: inhaltAt(inhalt, zeile, spalte) }),
  };
}

function zellziel(
  ziel: Blockstand['ziel'],
  { zeile, spalte }: Zellstelle,
  koepfe: readonly unknown[],
): Blockstand['ziel'] {
  switch (ziel.art) {
    case 'name':
      return { art: 'namenszelle', name: ziel.name, zeile, spalte };
    case 'spalte':
      return { ...ziel, art: 'tabellenzelle', zeile };
    case 'tabellenzeile': {
      const { tabelle } = ziel;
      return { art: 'tabellenzelle', tabelle, spalte: String(koepfe[spalte]), zeile: ziel.zeile + zeile };
    }
    case 'namenszelle':
    case 'tabellenzelle':
      return ziel;
  }
}

/** What stands in one of the cells. */
export function inhaltAt({ formulas, numberFormat }: Inhalt, zeile: number, spalte: number): Inhalt {
  return {
    formulas: [[formulas[zeile]?.[spalte] ?? '']],
    numberFormat: [[numberFormat[zeile]?.[spalte] ?? 'General']],
  };
}

function versetzt(ort: Ort, zeile: number, spalte: number): Ort {
  return ort.art === 'zelle' ? ortAt({ ...parseAnker(ort.zelle), blatt: ort.blatt }, zeile, spalte) : ort;
}
