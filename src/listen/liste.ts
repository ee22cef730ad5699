/**
 * What a table of the workbook is: one definition from which headers, reading, writing, number formats, drop-downs, template
 * and upgrade follow. Knows no table.
 */
import type { Spalte } from './spalte';
import { text } from './spalte';
import type { Stelle } from './stelle';

/** Columns by field. */
export type Spalten = Readonly<Record<string, Spalte<unknown>>>;

/** The value of a column. */
export type WertVon<S> = S extends Spalte<infer Wert> ? Wert : never;

/** The values of a row, by field. */
export type Werte<S extends Spalten> = { readonly [Feld in keyof S]: WertVon<S[Feld]> };

/** A row as understood, and where it stands. */
export type Zeile<S extends Spalten> = Werte<S> & { readonly stelle: Stelle<Extract<keyof S, string>> };

/** How the rows of a table are told apart. */
export type Schluessel =
  /** Numbered by the program behind a letter: Z1, Z2 … */
  | { readonly art: 'nummer'; readonly buchstabe: string }
  /** The template has one row for each of these; people add none. */
  | {
      readonly art: 'fest';
      readonly ids: readonly string[];
      /** What is known of these rows beyond their Ids, by Id. */
      readonly zeilen: Readonly<Record<string, FesteZeile>>;
    }
  /** Whatever stands in the column. */
  | { readonly art: 'frei' }
  /** Rows have no Id: they are only appended and read. */
  | { readonly art: 'keiner' };

/** A row that the template has. */
export interface FesteZeile {
  /** The version of its Bereich that brought it; missing for a row that came with the table. */
  readonly seit: number | undefined;
  /** What the template writes into it beside the Id, by field. */
  readonly fest: Readonly<Record<string, string>>;
}

/** A table of the workbook. */
export interface Liste<S extends Spalten = Spalten> {
  /** Name of the table, such as `tblZiele`. */
  readonly name: string;
  /** The sheet on which the template puts it; a renamed sheet is found by its tables. */
  readonly blatt: string;
  /** Version of the template that brought it. */
  readonly seit: number;
  readonly schluessel: Schluessel;
  readonly spalten: S;
}

/** The row type of a table. */
export type ZeileVon<L> = L extends Liste<infer S> ? Zeile<S> : never;

/**
 * Whether texts stand in it that may be so long that Excel does not give their formulas. The program alone fills such a table, so
 * a formula in it is somebody's mischief or mistake: there a cell counts as what it shows, when it is read and when it is written.
 */
export function hatLangeTexte({ spalten }: Liste): boolean {
  return Object.values(spalten).some(({ art }) => art === 'lang');
}

/** The header of the column with the Id. */
export const KOPF_ID = 'Id';

type MitId<S extends Spalten> = { readonly id: Spalte<string> } & S;

interface Angaben {
  readonly blatt: string;
  readonly seit: number;
}

interface FesteAngaben {
  readonly ids: readonly string[];
  readonly zeilen?: Readonly<Record<string, FesteZeile>>;
}

/** A table whose rows the program numbers behind a letter, as in `{ id: 'Z' }`, or with exactly the rows of `ids`. */
export function liste<const S extends Spalten>(
  name: string,
  angaben: Angaben & ({ readonly id: string } | FesteAngaben | { readonly id: null }),
  spalten: S,
): Liste<MitId<S>> {
  const { blatt, seit } = angaben;
  const id = text(KOPF_ID, 'ids' in angaben ? 'fest' : 'text');
  return { name, blatt, seit, schluessel: schluesselVon(angaben), spalten: { id, ...spalten } };
}

/** A table whose rows have no Id. */
export function listeOhneId<const S extends Spalten>(name: string, angaben: Angaben, spalten: S): Liste<S> {
  const { blatt, seit } = angaben;
  return { name, blatt, seit, schluessel: { art: 'keiner' }, spalten };
}

function schluesselVon(angaben: { readonly id: string | null } | FesteAngaben): Schluessel {
  if ('ids' in angaben) return { art: 'fest', ids: angaben.ids, zeilen: angaben.zeilen ?? {} };
  return angaben.id === null ? { art: 'frei' } : { art: 'nummer', buchstabe: angaben.id };
}

/** The headers of a table in the order of its columns. */
export function koepfe({ spalten }: Pick<Liste, 'spalten'>): string[] {
  return Object.values(spalten).map(({ kopf }) => kopf);
}

/** The version of a workbook in which nothing may be missing. */
export const HEUTIGE_FASSUNG = Number.POSITIVE_INFINITY;

/** Whether a row or column cannot be in a workbook of this version yet. What came with its table is never excused. */
export function kamSpaeter(seit: number | undefined, fassung: number): boolean {
  return seit !== undefined && fassung < seit;
}
