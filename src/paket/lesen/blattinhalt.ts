/** What a worksheet holds, as its part writes it: cells with their places in the text, merged ranges, protection, tables. */
import type { Element } from '../xml/liesXml';
import { type Bereich, SPALTEN } from './bereich';

/** A formula as written: of its own, shared with others, of an array or of a data table. */
export interface Formel {
  readonly art: string;
  readonly text: string;
  /** The cells that share it or that its array fills. */
  readonly bereich: Bereich | null;
  readonly gruppe: string | undefined;
}

/** First place and the one behind the last in the text of the part. */
export interface Stelle {
  readonly start: number;
  readonly ende: number;
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
  readonly auf: Element;
}

/** A row; one without cells has no contents. */
export interface Reihe extends Stelle {
  readonly nummer: number;
  readonly auf: Element;
  /** Where its end tag begins. */
  readonly schluss: number;
}

export interface Blattinhalt {
  readonly zellen: ReadonlyMap<number, Zelle>;
  /** Cells that stand more than once. */
  readonly doppelte: ReadonlySet<number>;
  readonly reihen: readonly Reihe[];
  readonly verbundene: readonly Bereich[];
  readonly geschuetzt: boolean;
  /** Ids of the relationships to its tables. */
  readonly tabellen: readonly string[];
  /** The element around all rows, and where its end tag begins. */
  readonly daten: { readonly auf: Element; readonly schluss: number } | undefined;
  /** Ranges of columns with a style of their own. */
  readonly spaltenstile: readonly { readonly von: number; readonly bis: number; readonly stil: number }[];
}

/** Key of a cell. */
export function zellschluessel(zeile: number, spalte: number): number {
  return zeile * (SPALTEN + 1) + spalte;
}
