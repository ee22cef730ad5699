/**
 * Walks over all reachable combinations of the inputs of a table and says which line decides each. Lines are prepared as one
 * yes or no for every value of every input that they test, so that a combination costs few comparisons.
 */
import { passes } from '../../../decision/test';
import type { Eingaben, Fakten, Linie, Regeltabelle } from './tabellen';

/** A line of a row. */
export interface Tabellenlinie {
  readonly id: string;
  /** Position of its row, and its own among the lines of that row; both from 0. */
  readonly zeile: number;
  readonly nummer: number;
  readonly linie: Linie;
}

/** The lines of a table in the order in which they are tried. */
export function linienVon({ rows }: Regeltabelle): readonly Tabellenlinie[] {
  return rows.flatMap(({ id, when }, zeile) => when.map((linie, nummer) => ({ id, zeile, nummer, linie })));
}

/** One axis with its values, and for each line that tests it which of them pass. */
interface Pruefung {
  readonly achse: number;
  readonly trifft: Uint8Array;
}

/** The combinations of a table, prepared. */
export class Durchgang {
  readonly linien: readonly Tabellenlinie[];
  private readonly namen: readonly string[];
  private readonly werte: readonly (readonly unknown[])[];
  private readonly pruefungen: readonly (readonly Pruefung[])[];

  constructor(private readonly tabelle: Regeltabelle) {
    this.linien = linienVon(tabelle);
    this.namen = Object.keys(tabelle.inputs);
    this.werte = this.namen.map((name) => tabelle.inputs[name]?.values ?? []);
    this.pruefungen = this.linien.map(({ linie }) => pruefungenVon(linie, this.namen, tabelle.inputs));
  }

  /** Every reachable combination once: its facts (one object, changed in place) and the places of its values. */
  jede(besuche: (fakten: Fakten, punkt: readonly number[]) => void): void {
    const { namen, werte, tabelle } = this;
    const punkt = werte.map(() => 0);
    const fakten: Record<string, unknown> = {};
    namen.forEach((name, achse) => (fakten[name] = werte[achse]?.[0]));
    do {
      if (tabelle.reachable === undefined || tabelle.reachable(fakten)) besuche(fakten, punkt);
    } while (this.weiter(punkt, fakten));
  }

  /** Position of the first line that holds; -1 for none. */
  ersteAn(punkt: readonly number[]): number {
    for (let nr = 0; nr < this.pruefungen.length; nr++) if (this.trifft(nr, punkt)) return nr;
    return -1;
  }

  /** What the first row that holds answers; undefined for none. */
  antwortAn(punkt: readonly number[]): unknown {
    const linie = this.linien[this.ersteAn(punkt)];
    return linie === undefined ? undefined : this.tabelle.rows[linie.zeile]?.then;
  }

  /** Whether a line holds. */
  trifft(nr: number, punkt: readonly number[]): boolean {
    for (const { achse, trifft } of this.pruefungen[nr] ?? [])
      if (trifft[punkt[achse] ?? 0] === 0) return false;
    return true;
  }

  /** The next combination; false after the last one. */
  private weiter(punkt: number[], fakten: Record<string, unknown>): boolean {
    for (let achse = punkt.length - 1; achse >= 0; achse--) {
      const werte = this.werte[achse] ?? [];
      const platz = ((punkt[achse] ?? 0) + 1) % werte.length;
      punkt[achse] = platz;
      fakten[this.namen[achse] ?? ''] = werte[platz];
      if (platz > 0) return true;
    }
    return false;
  }
}

function pruefungenVon(linie: Linie, namen: readonly string[], inputs: Eingaben): Pruefung[] {
  return Object.entries(linie).flatMap(([name, test]) =>
    test === undefined
      ? []
      : [
          {
            achse: namen.indexOf(name),
            trifft: Uint8Array.from(inputs[name]?.values ?? [], (value) => Number(passes(test, value))),
          },
        ],
  );
}
