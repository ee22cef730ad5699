/** What became of a Fallmappe that was to be read into a list. Data only; never what stands in a cell. */
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { Zellwert } from '../../../listen/werte';
import type { Ort } from '../../../listen/zelle';
import type { Eingabespalte, Fallspalte } from '../listen';
import type { Fallangaben } from './fallangaben';

/** A cell of the list by its column. */
export interface Listenstelle {
  readonly spalte: Fallspalte;
  /** Null where the list has no such row. */
  readonly ort: Ort | null;
}

export type Einlesebefund =
  /** A row was added for the person. */
  | { readonly art: 'neu'; readonly ort: Ort; readonly ungewiss: readonly Eingabespalte[] }
  /** The Fallmappe is newer; these cells change. */
  | {
      readonly art: 'aktualisiert';
      readonly stellen: readonly Listenstelle[];
      readonly ungewiss: readonly Eingabespalte[];
    }
  /** The list, or an equal Fallmappe beside it, says the same. */
  | { readonly art: 'unveraendert'; readonly mit: Gegenueber }
  /** The list, or another Fallmappe beside it, is newer. */
  | { readonly art: 'aelter'; readonly als: Gegenueber }
  /** Both say otherwise, and none is newer: the list keeps what it has. `ohneStichtag`: one of them does not say from when it is. */
  | {
      readonly art: 'konflikt';
      readonly mit: Gegenueber;
      readonly ohneStichtag: boolean;
      readonly stellen: readonly Listenstelle[];
    }
  /** It was not taken over, because of these errors; `liste`: they are in the list. */
  | { readonly art: 'abgelehnt'; readonly wo: 'liste' | 'mappe'; readonly fehler: readonly Fehler[] };

/** What a Fallmappe is compared with. */
export type Gegenueber = 'liste' | 'mappe';

/** A cell that is to be written. */
export interface Listenzelle {
  /** Position among the data rows, counted from 0; beyond the last one for a new row. */
  readonly zeile: number;
  readonly spalte: Fallspalte;
  readonly wert: Zellwert;
}

/** What reading in comes to. */
export interface Einleseplan {
  /** In the order of the Fallmappen, one each. */
  readonly befunde: readonly Einlesebefund[];
  readonly zellen: readonly Listenzelle[];
}

/** A file that was chosen. */
export interface Mappendatei {
  readonly datei: string;
  /** What was read of it, or a sentence why nothing can be. */
  readonly gelesen: Lesung<Fallangaben> | { readonly satz: string };
}

/** A file and what becomes of it. */
export interface Dateibefund {
  readonly datei: string;
  /** '' where it cannot be told. */
  readonly kundennummer: string;
  readonly befund: Einlesebefund | { readonly satz: string };
  /** Null where its house data are the newest that are known, or nobody knows any. */
  readonly hausdaten: VeralteteHausdaten | null;
}

/** A Fallmappe whose house data are behind. */
export interface VeralteteHausdaten {
  /** The release that it holds; null where it holds none. */
  readonly fassung: number | null;
  readonly neueste: number;
}
