/**
 * What the Tresor of the FM-Vermerke takes and gives. Types only. Nothing here may ever be stored except the texts of the cells:
 * `Eintrag.schluessel` and `Vermerkzelle.zelle`.
 */
import type { Rolle } from '../regeln/rollen';
import type { Status } from '../../../../rules/fallmanagement';
import type { PlainDate } from '../../../../listen/plainDate';

/** One row of `tblBerechtigte` as it stands in the sheet. */
export interface Eintrag {
  readonly name: string;
  /** `null` if the cell holds no known role; such a row never authenticates. */
  readonly rolle: Rolle | null;
  /** The text of the key cell (`FMP1.…`). */
  readonly schluessel: string;
}

/** Somebody who is to read the Vermerke; the row for the recovery code is made by the Tresor itself. */
export interface NeuePerson {
  readonly name: string;
  readonly rolle: Exclude<Rolle, 'wiederherstellung'>;
  readonly passwort: string;
}

/** What a Vermerk says. Never to be written anywhere but into `vermerkVerschluesseln`. */
export interface Vermerkinhalt {
  /** The id of its row; it is bound to the cell, so that a cell in another row does not open. */
  readonly id: string;
  readonly datum: PlainDate;
  readonly fachkraft: string;
  readonly status: Status;
  readonly betreff: string;
  readonly text: string;
}

/** A Vermerk as it stands in its row. */
export interface Vermerkzelle {
  readonly id: string;
  /** The text of the cell (`FMV1.…`). */
  readonly zelle: string;
}

/**
 * A Tresor that somebody has opened. It lives in memory only. The keys are `CryptoKey`s, so that even an accidental
 * `JSON.stringify` gives nothing away.
 */
export interface OffenerTresor {
  /** The name it was opened with. */
  readonly inhaber: string;
  /** The data key; extractable, because it has to be wrapped for others. */
  readonly datenschluessel: CryptoKey;
  /** Says which data key a Vermerk was encrypted with (8 bytes, base64url); not secret. */
  readonly kennung: string;
  /** Encrypts and opens the Vermerke; derived from the data key. */
  readonly vermerkschluessel: CryptoKey;
  /** Authenticates the rows of `tblBerechtigte`; derived from the data key. */
  readonly zeilenschluessel: CryptoKey;
}

/** Why a person cannot be taken in. */
export type Personenmangel =
  | { readonly art: 'passwortZuKurz'; readonly name: string }
  /** Blank, already there, or the name that belongs to the recovery code. */
  | { readonly art: 'nameUngueltig'; readonly name: string };

export type AnlegeErgebnis =
  | {
      readonly art: 'angelegt';
      /** One row per person in the order given, and the row of the recovery code last. */
      readonly eintraege: readonly Eintrag[];
      /** The recovery code in groups; shown and printed once, never stored. */
      readonly code: string;
      /** Open for the first person. */
      readonly tresor: OffenerTresor;
    }
  /** Nobody among them has the role `fallmanagement`. */
  | { readonly art: 'fallmanagementFehlt' }
  | Personenmangel;

export type OeffnenErgebnis =
  | {
      readonly art: 'offen';
      readonly tresor: OffenerTresor;
      /** Names of the rows that were not written by somebody with the data key, or stand there twice. */
      readonly verdaechtig: readonly string[];
    }
  | { readonly art: 'falschesPasswort' }
  /** There is no such row, or its key cell is damaged. */
  | { readonly art: 'unlesbar' };

export type VerschluesselnErgebnis =
  | { readonly art: 'verschluesselt'; readonly zelle: string }
  /** So many characters (code points) at the end of the text do not fit into the cell. */
  | { readonly art: 'zuLang'; readonly zuViel: number };

export type VermerkErgebnis =
  | { readonly art: 'gelesen'; readonly inhalt: Vermerkinhalt }
  /** Changed, cut off, or from another row. */
  | { readonly art: 'beschaedigt' }
  /** Encrypted with another data key than this one. */
  | { readonly art: 'fremderSchluessel' };

/** Why nothing was encrypted anew. Nothing has changed then. */
export type Hindernis =
  /** The own row does not belong to this data key (any more): somebody encrypted anew meanwhile; open again. */
  | { readonly art: 'veraltet' }
  /** Rows that would stay do not authenticate: nothing is wrapped for them. */
  | { readonly art: 'verdaechtig'; readonly namen: readonly string[] }
  /** Vermerke that do not open and would be lost. */
  | { readonly art: 'vermerkeUnlesbar'; readonly ids: readonly string[] };

/** Everything that has to be written, in one go: a new data key, all rows and all Vermerke under it. */
export interface Neuschluesselung {
  /** The rows that stay in their order, new ones at the end. */
  readonly eintraege: readonly Eintrag[];
  /** All Vermerke in the order given. */
  readonly vermerke: readonly Vermerkzelle[];
  /** Open under the new data key; the one before is of no use any more. */
  readonly tresor: OffenerTresor;
}

export type HinzufuegenErgebnis =
  | { readonly art: 'hinzugefuegt'; readonly eintrag: Eintrag }
  | Extract<Hindernis, { art: 'veraltet' }>
  | Personenmangel;

export type EntfernenErgebnis =
  | ({ readonly art: 'entfernt' } & Neuschluesselung)
  | Hindernis
  /** No row has this name. */
  | { readonly art: 'unbekannt'; readonly name: string }
  /** Whoever encrypts anew knows the new key; so nobody removes themselves. */
  | { readonly art: 'eigenerEintrag' }
  /** Nobody with the role `fallmanagement` would be left. */
  | { readonly art: 'letztesFallmanagement' };

export type PasswortAendernErgebnis =
  /** Only this one row has to be written. */
  | { readonly art: 'geaendert'; readonly eintrag: Eintrag }
  | { readonly art: 'falschesPasswort' }
  | { readonly art: 'unlesbar' }
  /** The own row was changed by somebody without the data key. */
  | { readonly art: 'verdaechtig'; readonly namen: readonly string[] }
  | { readonly art: 'passwortZuKurz'; readonly name: string };

export type PasswortSetzenErgebnis =
  | ({ readonly art: 'gesetzt' } & Neuschluesselung)
  | Hindernis
  | { readonly art: 'unbekannt'; readonly name: string }
  | { readonly art: 'passwortZuKurz'; readonly name: string };

export type ErneuernErgebnis =
  | ({
      readonly art: 'erneuert';
      /** The new recovery code; the old one is worthless from the moment all of this is written. */
      readonly code: string;
    } & Neuschluesselung)
  | Hindernis;
