/** What was read of tables and single cells: each is understood on first use and kept as long as the reading is. */
import { type Feld, type Feldinhalt, readFeld } from './feld';
import type { Liste, Spalten } from './liste';
import type { Raster } from './raster';
import { type Listeninhalt, readListe } from './readListe';

/** Cells by the name of their table, or by their defined name. */
export type Fundus = ReadonlyMap<string, Raster>;

/** A table, a single cell or a block. */
interface Teil {
  readonly name: string;
}

/** One reading. Plain data; nothing of it changes. */
export class Inhalt {
  private readonly gelesen = new Map<object, unknown>();

  /** @param gesucht names of all parts that were asked for, found or not. */
  constructor(
    private readonly fundus: Fundus,
    private readonly gesucht: ReadonlySet<string>,
  ) {}

  /** Whether this part was looked for. */
  suchte({ name }: Teil): boolean {
    return this.gesucht.has(name);
  }

  /** Whether this part was found. */
  hat({ name }: Teil): boolean {
    return this.fundus.has(name);
  }

  /** What a table holds. @throws Error for a table that was not read: a bug. */
  liste<S extends Spalten>(liste: Liste<S>): Listeninhalt<S> {
    return this.einmal(liste, () => readListe(liste, this.raster(liste)));
  }

  /** What a single cell holds. @throws Error for a cell that was not read: a bug. */
  feld<Wert>(feld: Feld<Wert>): Feldinhalt<Wert> {
    return this.einmal(feld, () => readFeld(feld, this.raster(feld)));
  }

  private raster({ name }: Teil): Raster {
    const raster = this.fundus.get(name);
    if (raster === undefined) throw new Error(`Was not read: ${name}`);
    return raster;
  }

  private einmal<Wert>(definition: object, read: () => Wert): Wert {
    if (!this.gelesen.has(definition)) this.gelesen.set(definition, read());
    return this.gelesen.get(definition) as Wert;
  }
}
