/** How a table looks in the template: never part of the program, and a column without a look does not compile. */
import type { Feld } from './feld';
import type { Liste, Spalten } from './liste';

/** The look of a column. */
export interface Spaltenvorlage {
  /** Width in characters. */
  readonly breite: number;
  /** What pops up in its cells (≤ 255 characters); '' for columns that nobody fills in. */
  readonly eingabe: string;
  /** Its header runs from below to above, so that the column needs no more width than its entries. */
  readonly hochkant?: true;
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

/** The look of a column that is narrower than its header. */
export const hochkant = (breite: number, eingabe: string): Spaltenvorlage => ({
  breite,
  eingabe,
  hochkant: true,
});

/** A single cell with its label and what pops up in it (≤ 255 characters). */
export interface Feldvorlage {
  readonly feld: Feld<unknown>;
  readonly titel: string;
  readonly eingabe: string;
}

/**
 * A sheet: its title, single cells below each other, tables side by side below them. The template build finds it by its
 * place, `blaetter.vorlage.ts` in the folder of the Bereich. Sheets that need more have a builder of their own.
 */
export interface Blattvorlage {
  readonly blatt: string;
  readonly titel: string;
  readonly felder: readonly Feldvorlage[];
  readonly tabellen: readonly Tabellenvorlage[];
}
