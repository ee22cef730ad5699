/** What became of writing rows. Data only. */
import type { Fehler } from '../../../listen/fehler';
import type { Ort } from '../../../listen/zelle';
import type { Ablehnung } from '../../../mappe/ablehnung';
import type { Auslassung } from '../../../mappe/liste/tabellenmappe';

/** Rows that were left as they are, and why. */
export interface Ausgelassene {
  /** Of another table: what its rows are told apart by. */
  readonly kundennummer: string;
  readonly grund: Auslassung;
}

export interface Schreibbericht {
  /** Rows that were written. */
  readonly zeilen: number;
  readonly ausgelassen: readonly Ausgelassene[];
  /** A person ended it early. */
  readonly istAbgebrochen: boolean;
  readonly stoerung: {
    readonly ablehnung: Ablehnung;
    readonly istUngewiss: boolean;
    readonly orte: readonly Ort[];
  } | null;
}

/** What became of writing a table that the program fills. */
export type Eintragsausgang =
  | { readonly art: 'fehlerhaft'; readonly fehler: readonly Fehler[] }
  | (Schreibbericht & { readonly art: 'eingetragen' });

/** How the sheets „Suchläufe“ and „Team“ count after computing. */
export type Zahlenlage =
  | { readonly art: 'formeln' | 'werte' }
  /** What stood there before still does, or not all of the new does. */
  | { readonly art: 'unfertig' }
  | { readonly art: 'fehlerhaft'; readonly fehler: readonly Fehler[] };
