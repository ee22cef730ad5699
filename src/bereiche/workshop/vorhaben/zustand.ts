/** What the pane of a Workshop knows: what was read, what goes on, what became of the last act. */
import type { Fehler } from '../../../listen/fehler';
import type { Ablehnung } from '../../../mappe/ablehnung';
import type { Aenderungsergebnis } from '../../../mappe/akte';
import type { Befund } from '../fach/abgleich';
import type { Auswertungsstand } from '../fach/herkunft';
import type { Workshopurteil } from '../fach/urteile';
import type { Absprachezeile, Uebereinstimmungszeile } from '../listen';

/** What a Workshop holds. */
export interface Workshopinhalt {
  readonly urteile: readonly Workshopurteil[];
  /** What is to be put right before anything is taken over or computed. */
  readonly fehler: readonly Fehler[];
  readonly auswertung: Auswertungsstand;
  /** The results as they stand in their cells. */
  readonly ergebnisse: readonly Uebereinstimmungszeile[];
  readonly absprachen: readonly Absprachezeile[];
  /** Rows of the minutes that are not complete. */
  readonly absprachefehler: readonly Fehler[];
}

export type Workshopsicht =
  | { readonly art: 'leer' }
  | { readonly art: 'abgelehnt'; readonly ablehnung: Ablehnung }
  | { readonly art: 'unlesbar'; readonly fehler: readonly Fehler[] }
  | { readonly art: 'gelesen'; readonly inhalt: Workshopinhalt };

/** A file and what becomes of it; its name is known to the pane alone, as long as it is open. */
export interface Dateibefund {
  readonly datei: string;
  readonly befund: Befund;
}

/** How taking over one file or evaluating ended. */
export type Schreibergebnis =
  | Aenderungsergebnis
  | { readonly art: 'fehlerhaft'; readonly fehler: readonly Fehler[] }
  | { readonly art: 'abgelehnt'; readonly ablehnung: Ablehnung };
export type Stoerung = Exclude<Schreibergebnis, { art: 'geaendert' }>;

export type Einleselage =
  | { readonly art: 'vorschau'; readonly dateien: readonly Dateibefund[]; readonly istVeraltet: boolean }
  | {
      readonly art: 'uebernommen';
      readonly uebernommen: number;
      readonly gesamt: number;
      readonly stoerung: Stoerung | null;
    };

/** What a person hears of the last act beside reading in. */
export type Meldung =
  | { readonly art: 'ausgewertet' }
  | { readonly art: 'abgesprochen' }
  | { readonly art: 'nicht'; readonly stoerung: Stoerung };

export interface Workshopzustand {
  readonly sicht: Workshopsicht;
  readonly laeuft: 'lesen' | 'pruefen' | 'uebernehmen' | 'auswerten' | 'schreiben' | null;
  readonly einlesen: Einleselage | null;
  readonly meldung: Meldung | null;
  /** A bug of this program; the boundary around the pane shows it. */
  readonly defekt: unknown;
}

export const ANFANG: Workshopzustand = {
  sicht: { art: 'leer' },
  laeuft: null,
  einlesen: null,
  meldung: null,
  defekt: null,
};
