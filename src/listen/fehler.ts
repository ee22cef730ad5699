/** Errors about data as values: a code, the places, and what the sentence needs. Never the contents of a cell. */
import type { Ort, RawValue } from './zelle';

/** What kind of value stands where another is expected; `anzeige` is a number that shows something else. */
export type Gefunden = RawValue['art'] | 'liste' | 'objekt' | 'anzeige';

/** What an entry that cannot be used has about it: the label of its cell or field, and what was found. */
interface Unbrauchbar {
  readonly feld: string;
  readonly gefunden: Gefunden;
}

/** Of errors that carry nothing but their places. */
export type NurOrt = Readonly<Record<never, never>>;

/**
 * What each kind of error carries beside its places, by code. A Bereich declares its own kinds by merging into this
 * interface; its sentences are typed by the same codes, so that none can be without one.
 */
export interface Fehlerarten {
  readonly STUFE_UNGUELTIG: Unbrauchbar;
  readonly AUSWAHL_UNGUELTIG: Unbrauchbar & { readonly erlaubt: readonly string[] };
  readonly TEXT_UNGUELTIG: Unbrauchbar;
  readonly DATUM_UNGUELTIG: Unbrauchbar;
  readonly DATUM_AUSSERHALB: { readonly feld: string };
  /** A day with a time late in the evening: other programs leave the day before like that. */
  readonly DATUM_VERSCHOBEN: { readonly feld: string };
  readonly KEINE_FALLMAPPE: NurOrt;
  readonly FALLMAPPE_BESCHAEDIGT: {
    readonly teil: 'blatt' | 'name' | 'tabelle';
    readonly bezeichnung: string;
  };
  readonly NAME_OHNE_ZELLE: { readonly name: string };
  /** Two names with one cell, or a name inside of a table: one would be read or written for the other. */
  readonly NAME_BELEGT: { readonly name: string };
  readonly SPALTE_FEHLT: { readonly tabelle: string; readonly spalte: string };
  readonly SPALTE_DOPPELT: { readonly tabelle: string; readonly spalte: string };
  /** Below a table stands what looks like rows of it. */
  readonly ZEILEN_AUSSERHALB: { readonly tabelle: string };
  readonly ID_UNBEKANNT: { readonly tabelle: string };
  readonly ID_DOPPELT: { readonly tabelle: string; readonly id: string };
  readonly ID_FEHLT: { readonly tabelle: string; readonly id: string };
  readonly ANZAHL_UNGUELTIG: Unbrauchbar;
  readonly ZAHL_AUSSERHALB: { readonly feld: string; readonly von: number; readonly bis: number };
  readonly ID_UNGUELTIG: { readonly muster: string };
  readonly DATUMSSYSTEM_1904: NurOrt;
  readonly BLATT_GESCHUETZT: NurOrt;
  readonly VERSION_FEHLT: NurOrt;
  readonly VERSION_UNBEKANNT: NurOrt;
  readonly ANGABE_FEHLT: { readonly feld: string };
  /** `laenge` in characters as Excel counts them. */
  readonly TEXT_ZU_LANG: { readonly feld: string; readonly laenge: number };
  /** `stelle` of the first such character, counted from 1. */
  readonly TEXT_UNSPEICHERBAR: { readonly feld: string; readonly stelle: number };
}

/** The codes that every table may have. */
export type Basisfehler =
  | 'STUFE_UNGUELTIG'
  | 'AUSWAHL_UNGUELTIG'
  | 'TEXT_UNGUELTIG'
  | 'DATUM_UNGUELTIG'
  | 'DATUM_AUSSERHALB'
  | 'DATUM_VERSCHOBEN'
  | 'KEINE_FALLMAPPE'
  | 'FALLMAPPE_BESCHAEDIGT'
  | 'NAME_OHNE_ZELLE'
  | 'NAME_BELEGT'
  | 'SPALTE_FEHLT'
  | 'SPALTE_DOPPELT'
  | 'ZEILEN_AUSSERHALB'
  | 'ID_UNBEKANNT'
  | 'ID_DOPPELT'
  | 'ID_FEHLT'
  | 'ANZAHL_UNGUELTIG'
  | 'ZAHL_AUSSERHALB'
  | 'ID_UNGUELTIG'
  | 'DATUMSSYSTEM_1904'
  | 'BLATT_GESCHUETZT'
  | 'VERSION_FEHLT'
  | 'VERSION_UNBEKANNT'
  | 'ANGABE_FEHLT'
  | 'TEXT_ZU_LANG'
  | 'TEXT_UNSPEICHERBAR';

export type FehlerCode = keyof Fehlerarten;

/** An error of one of these kinds. */
export type Fehler<Code extends FehlerCode = FehlerCode> = {
  [C in Code]: { readonly code: C; readonly orte: readonly Ort[] } & Fehlerarten[C];
}[Code];

/** Either the value, or everything that is wrong with the input. */
export type Lesung<Wert> =
  { readonly ok: true; readonly wert: Wert } | { readonly ok: false; readonly fehler: readonly Fehler[] };
