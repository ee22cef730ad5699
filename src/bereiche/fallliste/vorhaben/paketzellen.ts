/** The cells of rows that a table of ours is to hold, for who writes them cell by cell. Pure. */
import type { Liste } from '../../../listen/liste';
import type { Zellwert } from '../../../listen/werte';
import type { Sollzeile } from './eigeneTabelle';

type Feld<L extends Liste> = Extract<keyof L['spalten'], string>;

/** A cell by its row, counted from 0 among the data rows, and its column. */
export interface Sollzelle<L extends Liste> {
  readonly zeile: number;
  readonly spalte: Feld<L>;
  readonly wert: Zellwert;
}

/** Their keys only where the rows are new. */
export function sollzellen<L extends Liste, S extends Feld<L>>(
  schluesselfeld: S,
  zeilen: readonly Sollzeile<L, S>[],
): Sollzelle<L>[] {
  return zeilen.flatMap(({ zeile, istNeu, schluessel, werte }) => [
    ...(istNeu ? [{ zeile, spalte: schluesselfeld, wert: schluessel }] : []),
    ...Object.entries<Zellwert>(werte).map(([spalte, wert]) => ({ zeile, spalte: spalte as Feld<L>, wert })),
  ]);
}
