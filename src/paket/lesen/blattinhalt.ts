/** What a worksheet holds, as its part writes it: cells with their places in the bytes, merged ranges, protection, tables. */
import type { Bereich } from './bereich';
import type { Anfang } from './zelle';
import type { Zellspeicher } from './zellspeicher';

export interface Blattinhalt {
  /** The part itself, in UTF-8. */
  readonly bytes: Uint8Array;
  readonly zellen: Zellspeicher;
  readonly verbundene: readonly Bereich[];
  readonly geschuetzt: boolean;
  /** Ids of the relationships to its tables. */
  readonly tabellen: readonly string[];
  /** The element around all rows, and where its end tag begins. */
  readonly daten: { readonly auf: Anfang; readonly schluss: number } | undefined;
  /** Ranges of columns with a style of their own. */
  readonly spaltenstile: readonly { readonly von: number; readonly bis: number; readonly stil: number }[];
}
