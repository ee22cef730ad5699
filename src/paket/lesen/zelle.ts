/** Cells and rows as the part of a worksheet writes them. */
import { type Bereich, SPALTEN } from './bereich';

/** A formula as written: of its own, shared with others, of an array or of a data table. */
export interface Formel {
  readonly art: string;
  readonly text: string;
  /** The cells that share it or that its array fills. */
  readonly bereich: Bereich | null;
  readonly gruppe: string | undefined;
}

/** First place and the one behind the last in the bytes of the part. */
export interface Stelle {
  readonly start: number;
  readonly ende: number;
}

/** A start tag: its place, and what it says. */
export interface Anfang extends Stelle {
  /** Prefix with its colon; '' for none. */
  readonly vorsatz: string;
  readonly istLeer: boolean;
  attribut(name: string): string | undefined;
}

/** A cell as written. */
export interface Zelle extends Stelle {
  readonly zeile: number;
  readonly spalte: number;
  /** Type and style as written. */
  readonly art: string;
  readonly stil: number;
  /** Text of the value, and of a text that stands in the cell itself. */
  readonly wert: string | undefined;
  readonly eigenerText: string | undefined;
  /** Whether it holds more than one value, text or formula; which of them counts nobody can tell. */
  readonly istMehrdeutig: boolean;
  readonly formel: Formel | undefined;
  /** Where the formula stands, and the stored value. */
  readonly formelstelle: Stelle | undefined;
  readonly wertstelle: Stelle | undefined;
  readonly auf: Omit<Anfang, 'attribut' | 'istLeer'>;
}

/** A row; one without cells has no contents. */
export interface Reihe extends Stelle {
  readonly nummer: number;
  readonly auf: Anfang;
  /** Where its end tag begins. */
  readonly schluss: number;
}

/** Key of a cell. */
export function zellschluessel(zeile: number, spalte: number): number {
  return zeile * (SPALTEN + 1) + spalte;
}
