/** Where the values of a row stand. Only the row is kept; the place of a cell is worked out when somebody asks for it. */
import { cellAt, type Raster } from './raster';
import type { Ort, RawCell } from './zelle';

/** A table as found: its cells, and the position of each field's column, counted from 0. */
export interface Fundort {
  readonly raster: Raster;
  readonly positionen: ReadonlyMap<string, number>;
  /** Fields whose columns came later than this workbook: every cell of theirs is empty. */
  readonly nochNicht: ReadonlySet<string>;
}

/** The place of one row. */
export class Stelle<Feld extends string = string> {
  /** @param zeile position among the data rows, counted from 0. */
  constructor(
    private readonly fundort: Fundort,
    readonly zeile: number,
  ) {}

  /** The cell of a field as found. @throws Error for a column that reading has reported as missing: a bug. */
  zelle(feld: Feld): RawCell {
    if (this.fundort.nochNicht.has(feld)) {
      return { ort: cellAt(this.fundort.raster, this.zeile + 1, 0).ort, value: { art: 'leer' } };
    }
    const position = this.fundort.positionen.get(feld);
    if (position === undefined) throw new Error(`No column for ${feld}`);
    return cellAt(this.fundort.raster, this.zeile + 1, position);
  }

  /** The place of a field. */
  ort(feld: Feld): Ort {
    return this.zelle(feld).ort;
  }
}
