/** Port to one large table of the open workbook: read in blocks, its rows written where their key stands by then. */
import type { Fehler } from '../../listen/fehler';
import type { Feld } from '../../listen/feld';
import type { Liste } from '../../listen/liste';
import type { Raster } from '../../listen/raster';
import type { Ort } from '../../listen/zelle';
import type { Ablehnung } from '../ablehnung';
import type { Verbindung } from '../frist';

/** What is read. */
export interface Tabellenwunsch {
  readonly tabelle: string;
  /** Header of the column by which rows are told apart. */
  readonly schluesselspalte: string;
  /** Single cells that are read along. */
  readonly felder: readonly Feld<unknown>[];
  /** Small tables that are read along whole, in the request for the shape. */
  readonly listen?: readonly Liste[];
  /** What stands below the table in that column is an error: it was meant as rows of it. */
  readonly nichtsDarunter?: true;
}

/** Where rows are appended. What the program knows of the table are `spalten`: formulas in other columns go on in new rows. */
export type Anfuegewunsch = Pick<Tabellenwunsch, 'tabelle' | 'schluesselspalte'> & Pick<Liste, 'spalten'>;

/** Follows a run over many blocks, and may end it. */
export interface Blocklauf {
  /** Rows that are done, of how many. */
  readonly melde: (erledigt: number, gesamt: number) => void;
  /** Asked before each block. */
  readonly istAbgebrochen: () => boolean;
}

/** The table as read. */
export interface Tabellenbestand {
  /** With its headers; formulas were not asked for. */
  readonly tabelle: Raster;
  /** Single cells and small tables that were read along, as far as they are there, by their names. */
  readonly felder: ReadonlyMap<string, Raster>;
  /** For each data row: whether some row of its block is hidden. */
  readonly verborgen: readonly boolean[];
  /** So many rows are to be written at once. */
  readonly jeBlock: number;
}

export type Tabellenergebnis =
  | { readonly art: 'gelesen'; readonly bestand: Tabellenbestand }
  /** The table is not there. */
  | { readonly art: 'fehlt' }
  | { readonly art: 'unlesbar'; readonly fehler: readonly Fehler[] }
  | { readonly art: 'abgelehnt'; readonly ablehnung: Ablehnung }
  | { readonly art: 'abgebrochen' };

/** What stands in some columns of a row, ready to be written: formulas, and texts as they must be entered to stay texts. */
export interface Zeileninhalt {
  /** null: this cell of the row is left as it is; only where cells are written one by one. */
  readonly formulas: readonly unknown[];
  readonly numberFormat: readonly string[];
}

/** A row and what is to stand in it. */
export interface Zeilenauftrag {
  /** What stands in its key cell. */
  readonly schluessel: unknown;
  /** Where it was read, counted from 0 among the data rows. */
  readonly zeile: number;
  readonly neu: Zeileninhalt;
  /** What must stand there before, whatever it is without this. */
  readonly erwartet?: Zeileninhalt;
}

/** Rows that are written in one request. */
export interface Blockauftrag extends Pick<Tabellenwunsch, 'tabelle' | 'schluesselspalte'> {
  /** Headers of the columns that are written, in the order of the contents. */
  readonly spalten: readonly string[];
  /** Cell by cell, because rows are hidden or not all cells of a row are meant. */
  readonly einzeln: boolean;
  readonly zeilen: readonly Zeilenauftrag[];
}

/** Why a row was left as it is: it is gone, its key stands in several rows, or something else stands in it by now. */
export type Auslassung = 'verschwunden' | 'doppelt' | 'geaendert';

/** What kept a block from being written as a whole. */
export interface Blockstoerung {
  readonly ablehnung: Ablehnung;
  /** No answer came: nobody knows whether it was written. */
  readonly istUngewiss: boolean;
  /** Rows that hold something wrong, or „mappe“ where Excel does not even say which; empty as a rule. */
  readonly orte: readonly Ort[];
}

/** What became of a block. A row holds all that it held before or all that is new. */
export interface Blockausgang {
  /** What stood in the rows that were written, by key. */
  readonly davor: ReadonlyMap<unknown, Zeileninhalt>;
  readonly ausgelassen: ReadonlyMap<unknown, Auslassung>;
  readonly stoerung: Blockstoerung | null;
}

/** Rows that a person means without naming them. */
export type Zeilenumfang = 'sichtbar' | 'markiert';

/** Rows by their keys, as they stand in the cells; those without one are not among them. */
export type Zeilenwahl =
  | { readonly art: 'gewaehlt'; readonly schluessel: ReadonlySet<unknown> }
  /** The column of the keys is hidden: nobody can tell which rows are shown. */
  | { readonly art: 'spalteVerborgen' };

/** What happened in the workbook. */
export type Tabellenereignis =
  | { readonly art: 'geaendert'; readonly eigen: boolean }
  | { readonly art: 'verbindung'; readonly stand: Verbindung };

export interface Tabellenmappe {
  /** Reads the whole table: one request for its shape, one for each block, one more to see that no row moved between them. */
  lies(wunsch: Tabellenwunsch, lauf: Blocklauf): Promise<Tabellenergebnis>;
  /** The rows that are shown, or of these the selected ones, in one request. */
  waehle(
    wunsch: Pick<Tabellenwunsch, 'tabelle' | 'schluesselspalte'>,
    umfang: Zeilenumfang,
  ): Promise<Zeilenwahl | Ablehnung>;
  /** Writes rows in one request and reads them back; more only where somebody came between. */
  schreibe(auftrag: Blockauftrag): Promise<Blockausgang>;
  /** Appends a row for each key; null when all stand there, once each. Two round trips. */
  fuegeAn(wunsch: Anfuegewunsch, schluessel: readonly string[]): Promise<Ablehnung | null>;
  /** Shows only rows whose cell of a column contains a text, besides filters on other columns; '' shows all again. */
  filtere(filter: Spaltenfilter): Promise<Ablehnung | null>;
  /** Shows a place to the person; null when it worked. */
  zeige(ort: Ort): Promise<Ablehnung | null>;
  /** Listens to the workbook from now on; null when it worked. */
  beobachte(listener: (ereignis: Tabellenereignis) => void): Promise<Ablehnung | null>;
}

export interface Spaltenfilter {
  readonly tabelle: string;
  readonly spalte: string;
  readonly enthaelt: string;
}
