/** How a table looks in the template: never part of the program, and a column without a look does not compile. */
import type { Liste, Spalten } from './liste';

/** The look of a column. */
export interface Spaltenvorlage {
  /** Width in characters. */
  readonly breite: number;
  /** What pops up in its cells (≤ 255 characters); '' for columns that nobody fills in. */
  readonly eingabe: string;
}

/** A table with the looks of its columns. */
export interface Tabellenvorlage {
  readonly liste: Liste;
  readonly spalten: Readonly<Record<string, Spaltenvorlage>>;
}

/** Binds a table to the looks of all its columns. */
export function vorlage<S extends Spalten>(
  liste: Liste<S>,
  spalten: { readonly [Feld in keyof S]: Spaltenvorlage },
): Tabellenvorlage {
  return { liste, spalten };
}

/** The look of a column. */
export const spalte = (breite: number, eingabe = ''): Spaltenvorlage => ({ breite, eingabe });
