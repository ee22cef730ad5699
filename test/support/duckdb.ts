/** A database in memory that holds the table and the view of a set of rules. */
import { DuckDBInstance } from '@duckdb/node-api';
import { sicht } from '../../scripts/regelwerk/sql/sicht';
import { STUFENSPALTEN, tabelle } from '../../scripts/regelwerk/sql/spalten';
import type { Gruppenzahlen } from '../../src/fall/lage';
import type { Regelsatz } from '../../src/rules/regelsatz';

export interface Datenbank {
  /** Runs a statement that answers nothing. */
  readonly run: (sql: string) => Promise<void>;
  /** The rows of an answer. */
  readonly rows: (sql: string) => Promise<Record<string, string | number | null>[]>;
  readonly schliesse: () => void;
}

/** @param satz without one, there is only the table. */
export async function datenbank(satz?: Regelsatz): Promise<Datenbank> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const db = await instance.connect();
  await db.run(tabelle());
  if (satz !== undefined) await db.run(sicht(satz));
  return {
    run: async (sql) => {
      await db.run(sql);
    },
    rows: async (sql) => (await db.runAndReadAll(sql)).getRowObjectsJS() as never,
    schliesse: () => {
      db.closeSync();
      instance.closeSync();
    },
  };
}

/** Ratings with so many relevant ones in each group, as columns of a SELECT. @param relevant a Stufe that counts; the others are one below. */
export function stufen(zahlen: Gruppenzahlen, relevant: number): string {
  const bisher = [0, 0, 0, 0];
  return STUFENSPALTEN.map(({ gruppe, name }) => {
    const index = 'QLMR'.indexOf(gruppe);
    const zaehlt = (bisher[index] ?? 0) < (zahlen[index] ?? 0);
    bisher[index] = (bisher[index] ?? 0) + 1;
    return `${zaehlt ? relevant : relevant - 1} AS ${name}`;
  }).join(', ');
}

/** A list of values as a table of a FROM, the place of each beside it. */
export function werte(name: string, liste: readonly (string | number | boolean | null)[]): string {
  const zeilen = liste.map(
    (wert, place) =>
      `(${place}, ${wert === null ? 'NULL' : typeof wert === 'string' ? `'${wert}'` : Number(wert)})`,
  );
  return `(VALUES ${zeilen.join(', ')}) AS t_${name}(place_${name}, ${name})`;
}
