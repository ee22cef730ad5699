/** Decisions in columns, with DuckDB on the same tables beside them. */
import type { Fall } from '../../src/fall/fall';
import { type Ergebnisspalten, neueErgebnisse, Spaltenentscheider } from '../../src/fall/spalten/entscheider';
import { type Fallspalten, neueSpalten, setzeFall } from '../../src/fall/spalten/kodierung';
import { EINGEBAUT } from '../../src/rules/regelsatz';
import { duckmessung } from './duckdb';
import type { Regelkette } from './faktenzeile';
import { median } from './measure';

const LAEUFE = 15;

/** Milliseconds for so many rows, the cases taken in turn. */
export interface Spaltenmessung {
  /** Putting the cases into columns. */
  readonly kodieren: number;
  /** The first pass, in which every combination is decided for the first time. */
  readonly erstes: number;
  /** Every further pass (median). */
  readonly weiteres: number;
  /** The same by DuckDB on one thread (median). */
  readonly duckdb: number;
}

/** Measures, and compares every answer. @throws Error where DuckDB answers otherwise. */
export async function spaltenmessung(faelle: readonly Fall[], anzahl: number): Promise<Spaltenmessung> {
  const spalten = neueSpalten(anzahl);
  const ergebnisse = neueErgebnisse(anzahl);
  const entscheider = new Spaltenentscheider(EINGEBAUT);
  const kodieren = dauer(() => {
    fuelle(spalten, faelle, anzahl);
  });
  const lauf = (): number =>
    dauer(() => {
      entscheider.entscheide(spalten, ergebnisse, 0, anzahl);
    });
  const erstes = lauf();
  const weiteres = median(Array.from({ length: LAEUFE }, lauf));
  const andere = await duckmessung(faelle, anzahl);
  vergleiche('DuckDB', ketten(entscheider, ergebnisse, faelle.length), andere.antworten);
  return { kodieren, erstes, weiteres, duckdb: andere.ms };
}

function fuelle(spalten: Fallspalten, faelle: readonly Fall[], anzahl: number): void {
  for (let stelle = 0; stelle < anzahl; stelle++)
    setzeFall(spalten, stelle, faelle[stelle % faelle.length] as Fall);
}

function dauer(run: () => void): number {
  const beginn = performance.now();
  run();
  return performance.now() - beginn;
}

/** The rows that decide each case, without measuring anything. */
export function eigeneKetten(faelle: readonly Fall[]): Regelkette[] {
  const spalten = neueSpalten(faelle.length);
  const ergebnisse = neueErgebnisse(faelle.length);
  const entscheider = new Spaltenentscheider(EINGEBAUT);
  fuelle(spalten, faelle, faelle.length);
  entscheider.entscheide(spalten, ergebnisse, 0, faelle.length);
  return ketten(entscheider, ergebnisse, faelle.length);
}

function ketten(entscheider: Spaltenentscheider, ergebnisse: Ergebnisspalten, anzahl: number): Regelkette[] {
  return Array.from({ length: anzahl }, (_, stelle) => {
    const { rows } = entscheider.befund(ergebnisse.befund[stelle] ?? 0);
    const { gueltigDurch, row } = entscheider.zuordnung(ergebnisse.zuordnung[stelle] ?? 0);
    return [rows.profil[0]?.id ?? 'none', rows.kennung[0]?.id ?? 'none', gueltigDurch, row.id];
  });
}

/** @param wer who answers beside us. @throws Error where an answer is another one, or missing. */
export function vergleiche(wer: string, eigene: readonly Regelkette[], andere: readonly Regelkette[]): void {
  for (const [stelle, kette] of eigene.entries()) {
    const antwort = andere[stelle]?.join() ?? 'nothing';
    if (antwort !== kette.join())
      throw new Error(`${wer} answers ${antwort} to case ${stelle}, not ${kette.join()}`);
  }
}
