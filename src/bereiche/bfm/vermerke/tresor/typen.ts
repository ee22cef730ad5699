/**
 * What the Tresor of the FM-Vermerke takes and gives. Types only. Nothing here may ever be stored except the texts of the cells:
 * `Eintrag.schluessel`, `Bestand.listen` and `Vermerkzelle.zelle`.
 */
import type { Rolle } from '../regeln/rollen';
import type { Status } from '../../../../rules/fallmanagement';
import type { PlainDate } from '../../../../listen/plainDate';
import type { Schluesselbund } from './schluesselbund';

/** The role of somebody, or of the recovery code. */
export type Personenrolle = Exclude<Rolle, 'tresor'>;

/** One row of `tblBerechtigte` as it stands in the sheet, without the row that keeps the list. */
export interface Eintrag {
  readonly name: string;
  /** `null` if the cell holds no known role; such a row never authenticates. */
  readonly rolle: Rolle | null;
  /** The text of the key cell (`FMP2.…`). */
  readonly schluessel: string;
}

/** Somebody who is to read the Vermerke; the row for the recovery code is made by the Tresor itself. */
export interface NeuePerson {
  readonly name: string;
  readonly rolle: Exclude<Personenrolle, 'wiederherstellung'>;
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
  /** When it was written by the clock of that computer, such as `2026-11-28T17:40`. */
  readonly geschrieben: string;
}

/** A Vermerk as it stands in its row. */
export interface Vermerkzelle {
  readonly id: string;
  /** The text of the cell (`FMV2.…`). */
  readonly zelle: string;
}

/** A Vermerk and the text that its cell is to have. `alt` is the very one of the Bestand: two rows may have one id. */
export interface Vermerkwechsel {
  readonly alt: Vermerkzelle;
  readonly zelle: string;
}

/** What the workbook holds of the Tresor. */
export interface Bestand {
  readonly eintraege: readonly Eintrag[];
  /** The texts of all rows that say they keep the list of the Vermerke; one is right, others come from elsewhere. */
  readonly listen: readonly string[];
  readonly vermerke: readonly Vermerkzelle[];
  /** The Siegel of the completed Profilings in their order. */
  readonly verlauf: readonly string[];
  /** The Kundennummer of the case, for opening; blank if there is none. */
  readonly kundennummer: string;
}

/** A Tresor that somebody has opened. It lives in memory only. */
export interface OffenerTresor {
  /** The name it was opened with. */
  readonly inhaber: string;
  /** The key that is written with, and the former ones. */
  readonly bund: Schluesselbund;
  /** A key that was announced in the own row and is not in force. */
  readonly angekuendigt: Schluesselbund | null;
  /** Opens the private part of the own row. */
  readonly kek: CryptoKey;
  /** What its owner had seen of it, up to this opening; the case is that of now. */
  readonly gesehen: Gesehenes;
  /** The own row does not remember the case yet. */
  readonly fallNeu: boolean;
  /** The rows that said to keep the list when it was opened and the right one was not among them; only these may be replaced. */
  readonly fremdeListen: readonly string[] | null;
}

/** What a person has seen of the Tresor; it stands under the passphrase, so that nobody else can set it back alone. */
export interface Gesehenes {
  /** The Kennung of the newest data key. */
  readonly anker: string;
  /** The highest revision of the list. */
  readonly revision: number;
  /** For which case the row was made, as `fallprobe` tells. */
  readonly fall: string;
}

/** Why a person cannot be taken in. */
export type Personenmangel =
  | { readonly art: 'passwortZuKurz'; readonly name: string }
  /** Blank, already there, or the name that belongs to the recovery code. */
  | { readonly art: 'nameUngueltig'; readonly name: string };

/** A row and what it is to be; null for one that is not there yet. `alt` is the very row of the Bestand. */
export interface Zeilenwechsel {
  readonly alt: Eintrag | null;
  readonly neu: Eintrag;
}

export type AnlegeErgebnis =
  | {
      readonly art: 'angelegt';
      /** One row per person in the order given, and the row of the recovery code last. */
      readonly eintraege: readonly Eintrag[];
      /** The text of the row that keeps the list. */
      readonly liste: string;
      /** The recovery code in groups; shown and printed once, never stored. Null where the house has none. */
      readonly code: string | null;
      /** Open for the first person. */
      readonly tresor: OffenerTresor;
    }
  /** Nobody among them has the role `fallmanagement`. */
  | { readonly art: 'fallmanagementFehlt' }
  | Personenmangel;

/** Why a row does not open. */
export type Oeffnungsmangel =
  | { readonly art: 'falschesPasswort' }
  /** There is no such row, or its key cell is damaged. */
  | { readonly art: 'unlesbar' }
  /** A cell of the first format. */
  | { readonly art: 'altesFormat' }
  /** The passphrase is right, but the keys in the row were put there by somebody who never had one. */
  | { readonly art: 'gefaelscht' }
  /** The passphrase is right, but the row was made for another Kundennummer: it may have been copied from another workbook. */
  | { readonly art: 'andererFall' };

export type VerschluesselnErgebnis =
  | { readonly art: 'verschluesselt'; readonly zelle: string; readonly nachweis: Nachweis }
  /** So many characters (code points) at the end of the text do not fit into the cell. */
  | { readonly art: 'zuLang'; readonly zuViel: number };

export type VermerkErgebnis =
  | { readonly art: 'gelesen'; readonly inhalt: Vermerkinhalt }
  /** Changed, cut off, or from another row. */
  | { readonly art: 'beschaedigt' }
  /** Encrypted with a data key that this Tresor never had. */
  | { readonly art: 'fremderSchluessel' }
  | { readonly art: 'altesFormat' };

/** What the list keeps of a Vermerk. */
export interface Nachweis {
  /** A digest of its id (base64url). */
  readonly id: string;
  /** A digest of what it says (base64url). */
  readonly probe: string;
  readonly datum: PlainDate;
}
