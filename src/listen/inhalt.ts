/** What was read of tables and single cells: each is understood on first use and kept as long as the reading is. */
import { parseAnker } from './adresse';
import type { Fehler } from './fehler';
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

  /**
   * @param gesucht names of all parts that were asked for, found or not.
   * @param fassungen versions of the tables in the workbook, by name; a table that is not named is one of today.
   */
  constructor(
    private readonly fundus: Fundus,
    private readonly gesucht: ReadonlySet<string>,
    private readonly fassungen: ReadonlyMap<string, number> = new Map(),
  ) {}

  /** Whether this part was looked for. */
  suchte({ name }: Teil): boolean {
    return this.gesucht.has(name);
  }

  /** Whether this part was found. */
  hat({ name }: Teil): boolean {
    return this.fundus.has(name);
  }

  /** What a table holds; one that is missing holds nothing but that error. @throws Error for one nobody looked for: a bug. */
  liste<S extends Spalten>(liste: Liste<S>): Listeninhalt<S> {
    return this.einmal(liste, () => {
      const raster = this.raster(liste);
      return raster === null ? ohneTabelle(liste) : readListe(liste, raster, this.fassungen.get(liste.name));
    });
  }

  /** What a single cell holds; a missing one likewise. @throws Error for one nobody looked for: a bug. */
  feld<Wert>(feld: Feld<Wert>): Feldinhalt<Wert> {
    return this.einmal(feld, () => {
      const raster = this.raster(feld);
      return raster === null ? ohneZelle(feld) : readFeld(feld, raster);
    });
  }

  /** The sheet on which a table stands, wherever people or an earlier template have put it; without the table that of this template. */
  blattVon(liste: Liste): string {
    const raster = this.raster(liste);
    return raster === null ? liste.blatt : parseAnker(raster.address).blatt;
  }

  private raster(teil: Teil): Raster | null {
    if (!this.suchte(teil)) throw new Error(`Was not read: ${teil.name}`);
    return this.fundus.get(teil.name) ?? null;
  }

  /** Something worked out from this reading alone: once, whoever asks. `definition` is what it is asked for by. */
  einmal<Wert>(definition: object, read: () => Wert): Wert {
    if (!this.gelesen.has(definition)) this.gelesen.set(definition, read());
    return this.gelesen.get(definition) as Wert;
  }
}

const MAPPE = { art: 'mappe' } as const;

function ohneTabelle<S extends Spalten>({ name }: Liste<S>): Listeninhalt<S> {
  const fehler = [fehlt('tabelle', name)];
  return { zeilen: [], heile: [], fehler, spaltenfehler: fehler, ids: [] };
}

function ohneZelle<Wert>({ name, spalte }: Feld<Wert>): Feldinhalt<Wert> {
  const zelle = { ort: MAPPE, value: { art: 'leer' } } as const;
  return { wert: spalte.read(zelle, () => undefined), zelle, fehler: [fehlt('name', name)] };
}

/** A table or a name that the workbook lacks. */
export function fehlt(teil: 'tabelle' | 'name', bezeichnung: string): Fehler {
  return { code: 'FALLMAPPE_BESCHAEDIGT', orte: [MAPPE], teil, bezeichnung };
}
