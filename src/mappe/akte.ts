/** The parts of a Fallmappe around the main way: history, talk, plan, offers, documents; and changes to them. */
import type { Fehler } from '../listen/fehler';
import type { Ort, RawCell } from '../listen/zelle';
import type { FmFeld } from '../bereiche/bfm/prozess/regeln/fallmanagementVokabular';
import type { Ablehnung } from './ablehnung';
import type { Eingabe } from './eingabe';

/** Tables with any number of rows. */
export const LISTEN = [
  'verlauf',
  'pruefpunkte',
  'wechsel',
  'ziele',
  'schritte',
  'angebote',
  'luecken',
  'status',
  'vermerke',
  'wiedervorlagen',
  'berechtigte',
  'neukunde',
  'hausregeln',
  'betreffzeilen',
] as const;
export type ListeId = (typeof LISTEN)[number];

/** Single cells and blocks that come with them. */
export type AktenName = 'verlaufStand' | 'plandokument' | 'buergerblatt' | 'planDatum' | FmFeld;

/** A row of a list: its position, counted from 0, and its cells by header. */
export interface Listenzeile {
  readonly zeile: number;
  readonly zellen: Readonly<Record<string, RawCell>>;
}

/** What was read of the parts around the main way. Rows without any content are left out. */
export type Aktenlesung =
  | {
      readonly art: 'gelesen';
      readonly listen: Readonly<Record<ListeId, readonly Listenzeile[]>>;
      readonly namen: Readonly<Record<AktenName, RawCell>>;
    }
  /** The workbook comes from an earlier version of the template that had no such parts. */
  | { readonly art: 'aeltereVorlage'; readonly version: number }
  | { readonly art: 'unlesbar'; readonly fehler: readonly Fehler[] };

/** What a cell may be given: a text stays text, a number is a number; a date is its Excel serial; '' empties. */
export type Zellwert = string | number;

/** A row of a list in its new place: the row it was, or null for a new one, and the cells that change, by header. */
export interface Ordnungszeile {
  readonly aus: number | null;
  readonly werte: Readonly<Record<string, Zellwert>>;
}

/** One change; a set of them is written in one go, in its order. */
export type Aktenaenderung =
  | {
      readonly art: 'anfuegen';
      readonly liste: ListeId;
      /** By header; columns that are not named stay empty. */
      readonly werte: Readonly<Record<string, Zellwert>>;
    }
  | {
      readonly art: 'zelle';
      readonly liste: ListeId;
      readonly zeile: number;
      readonly spalte: string;
      readonly wert: Zellwert;
    }
  /** Puts the rows of a list into a new order; cells that are not named go with their row. Rows not named are an error. */
  | { readonly art: 'ordnen'; readonly liste: ListeId; readonly zeilen: readonly Ordnungszeile[] }
  /** Fills a block from its first row on; the rest of it is emptied. */
  | { readonly art: 'block'; readonly name: AktenName; readonly werte: readonly (readonly Zellwert[])[] }
  | { readonly art: 'eingabe'; readonly eingabe: Eingabe };

export type Aenderungsergebnis =
  | { readonly art: 'geaendert' }
  /** Not tried, because the workbook does not allow it; the workbook is as it was. */
  | { readonly art: 'gesperrt'; readonly fehler: readonly Fehler[] }
  /** Refused; the workbook is as it was. */
  | { readonly art: 'unveraendert'; readonly ablehnung: Ablehnung }
  /** Refused, and putting back failed too. */
  | { readonly art: 'unvollstaendig'; readonly ablehnung: Ablehnung; readonly orte: readonly Ort[] };

/** What was added. */
export interface Aktualisierungsbericht {
  readonly blaetter: readonly string[];
  readonly spalten: readonly string[];
  /** Rows of the history that were there and have their Siegel now. */
  readonly gesiegelt: number;
}

/** How bringing a workbook up to the present template ended. */
export type Aktualisierung =
  | { readonly art: 'aktualisiert'; readonly bericht: Aktualisierungsbericht }
  /** The workbook is of this version already; nothing was changed. */
  | { readonly art: 'aktuell' }
  | { readonly art: 'nichtErreichbar' }
  /** Damaged, or of a newer version; nothing was changed. */
  | { readonly art: 'ungeeignet'; readonly fehler: readonly Fehler[] }
  /** Excel refused; what was added so far does no harm, and another try goes on from there. */
  | { readonly art: 'abgebrochen'; readonly ablehnung: Ablehnung };
