/** The state of a session as plain data; the pane renders it and nothing else. */
import type { Ablehnung } from './ablehnung';
import type { Aktualisierung } from './akte';
import type { Aktenergebnis } from './akteAendern';
import type { Sicht } from './sicht';
import type { Ort } from '../listen/zelle';
import type { Vorhabenname } from '../fall/texte/akte';
import type { Eingabe, Eingabeziel } from './eingabe';
import type { Eintragsergebnis } from './eintragen';
import type { Eingabeergebnis, Leseergebnis, Ruecknahme, Schreibstand } from './fallmappe';
import type { Verbindung } from './frist';

/** The outcome a person should hear of; each new one replaces the last. */
export type Meldung =
  | { readonly art: 'gelesen'; readonly leseergebnis: Leseergebnis }
  /** A place could not be shown. That the workbook can be read afterwards does not change it. */
  | { readonly art: 'zeigen'; readonly ablehnung: Ablehnung }
  | { readonly art: 'eingabe'; readonly ergebnis: Exclude<Eingabeergebnis, { art: 'eingegeben' }> }
  | {
      readonly art: 'eintrag';
      readonly ergebnis: Eintragsergebnis;
      /** A Profiling was to be completed after it, and is not. */
      readonly ohneAbschluss?: true;
    }
  | {
      readonly art: 'ruecknahme';
      readonly ergebnis: Ruecknahme;
      /** What was taken back before it, as a person hears it. */
      readonly vorher?: string;
    }
  | { readonly art: 'aktualisierung'; readonly ergebnis: Aktualisierung }
  | {
      readonly art: 'akte';
      readonly vorhaben: Vorhabenname;
      readonly ergebnis: Aktenergebnis;
      /** What a person hears of it once it is done, where that says more than the Vorhaben. */
      readonly getan?: string;
      /** Results were entered for it right before. */
      readonly nachEintrag?: true;
    };

export type Vorgang = 'lesen' | 'eingeben' | 'eintragen' | 'zuruecknehmen' | 'aendern';

export interface Zustand {
  readonly sicht: Sicht;
  /** What is going to Excel right now. */
  readonly vorgang: Vorgang | null;
  /** Inputs that are not in their cells yet, oldest first. */
  readonly wartend: readonly Eingabe[];
  /** True while a person edits a cell in Excel and inputs wait for the end of it. */
  readonly zelleInBearbeitung: boolean;
  /** The input cell that is selected in the workbook. */
  readonly auswahl: Eingabeziel | null;
  /** The last entry of this session, as long as it can be taken back. */
  readonly letzterEintrag: Schreibstand | null;
  /** The last act, as long as it can be taken back and no other has followed. */
  readonly ruecknehmbar: { readonly label: string } | null;
  readonly meldung: Meldung | null;
  /** Why the workbook could not be read again of itself, after the last outcome; null when it could. */
  readonly lesefehler: Ablehnung | null;
  /** How Excel answers by now. */
  readonly verbindung: Verbindung;
  /** Where a write may be of which nobody knows whether it arrived; until that is known nothing else is written. */
  readonly ungewiss: readonly Ort[] | null;
  /** Whether a change that did not arrive can be sent once more as it was. */
  readonly kannNochmal: boolean;
  /** A bug of this program, thrown on by the pane where it can be shown; null while all is well. */
  readonly defekt: unknown;
}

/** Before anything was read. */
export const ANFANG: Zustand = {
  sicht: { art: 'leer' },
  vorgang: null,
  wartend: [],
  zelleInBearbeitung: false,
  auswahl: null,
  letzterEintrag: null,
  ruecknehmbar: null,
  meldung: null,
  lesefehler: null,
  verbindung: 'da',
  ungewiss: null,
  kannNochmal: false,
  defekt: null,
};
