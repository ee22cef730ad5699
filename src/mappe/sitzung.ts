/** What a session of the pane with one workbook offers. */
import type { Zeitpunkt } from '../listen/plainDate';
import type { Ort } from '../listen/zelle';
import type { Vorhabenname } from '../fall/texte/akte';
import type { Ablehnung } from './ablehnung';
import type { Aktualisierung } from './akte';
import type { Aktenergebnis, Aktenteile, Vorhaben } from './akteAendern';
import type { Eingabe } from './eingabe';
import type { Eintragsergebnis } from './eintragen';
import type { Erinnerung } from './eigene/erinnerung';
import type { Entwuerfe } from './entwuerfe';
import type { Leseergebnis, Ruecknahme } from './fallmappe';
import type { Teile } from './teile';
import type { Zustand } from './zustand';

/** What the session needs of the world. */
export interface Umgebung {
  readonly jetzt: () => Zeitpunkt;
  /** Resolves after so many milliseconds. */
  readonly warten: (ms: number) => Promise<void>;
  /** A new random part for the Ids that one action gives; see `zusatzAus`. */
  readonly zusatz: () => string;
  /** What the first reading takes along. */
  readonly anfang: Teile;
}

/** A bug of this program cut it short. The state keeps the bug, and the pane shows it. */
export interface Defekt {
  readonly art: 'defekt';
}

/** Inputs that are one act to a person. */
export interface Eingabehandlung {
  /** Names it, as in „… zurücknehmen“; never contents of cells. */
  readonly was: string;
  /** Where its outcome is shown, and the way back beside it. */
  readonly bei: string;
}

/** An action that came to no outcome of its own. */
export type Unerledigt =
  | Defekt
  /** Inputs that go first are not in their cells yet, the state says why; nothing else was done. */
  | { readonly art: 'eingabenWarten' }
  /** A write before it was not answered, and Excel does not say what became of it; nothing else was done. */
  | { readonly art: 'ungeklaert' };

/** How completing ended: its first part, or the second. */
export type Abschlussergebnis =
  | Aktenergebnis
  /** The results could not be entered; nothing else was done. */
  | { readonly art: 'nichtEingetragen'; readonly eintrag: Eintragsergebnis };

/**
 * Every action resolves, once it is over, to what came of it, and never rejects; what a person should hear of it stands in
 * the state as well.
 */
export interface Sitzung {
  zustand(): Zustand;
  /** Calls back after every change of the state; the answer ends it. */
  subscribe(listener: () => void): () => void;
  /** What was typed and nobody has taken yet. */
  readonly entwuerfe: Entwuerfe;
  /** What was written here, and what a later reading misses of it. */
  readonly gedaechtnis: Pick<Erinnerung, 'vermisst' | 'vergiss'>;
  /** Reads the workbook and begins to follow it; after a bug it goes on from there. */
  start(): Promise<Leseergebnis | Defekt>;
  /** Reads again, and then tries once more to enter what waits. */
  neuLesen(): Promise<Leseergebnis | Defekt>;
  /** A person comes back to the pane: reads again, unless that happens anyway. */
  schauNach(): void;
  /** Sends a change that did not arrive once more as it was; the state says whether there is one. */
  nochmal(): Promise<void | Unerledigt>;
  /**
   * Takes inputs at once and puts them into their cells in order.
   * @param handlung what they are together; without it each is changed back where it was made.
   */
  eingeben(
    eingaben: readonly Eingabe[],
    handlung?: Eingabehandlung,
  ): Promise<{ readonly art: 'eingegeben' } | Unerledigt>;
  /** Gives up the inputs that wait; the cells stay as they are. */
  verwerfen(): Promise<Leseergebnis | Defekt>;
  eintragen(): Promise<Eintragsergebnis | Unerledigt>;
  zuruecknehmen(): Promise<Ruecknahme | { readonly art: 'nichtsZurueckzunehmen' } | Unerledigt>;
  /** Shows a place in the workbook; null when it worked or there is nothing to show. */
  zeigen(ort: Ort): Promise<Ablehnung | Defekt | null>;
  /**
   * From now on these parts, and no others, are read along with the main way, and changed by `akteAendern`. What was read
   * stands in the state.
   * @param weitere parts of which a change takes what the workbook has.
   */
  zeige(teile: Teile, weitere?: Teile): Promise<void>;
  /**
   * Changes tables and single cells.
   * @param gelesen the parts it looks at, where something else may be shown by now; otherwise those that are shown.
   */
  akteAendern(
    name: Vorhabenname,
    vorhaben: Vorhaben,
    gelesen?: Aktenteile,
  ): Promise<Aktenergebnis | Unerledigt>;
  /**
   * Enters the results where the cells do not hold them, then changes tables and single cells, and only while the results are
   * those of the inputs.
   */
  schliesseAb(
    name: Vorhabenname,
    vorhaben: Vorhaben,
    gelesen?: Aktenteile,
  ): Promise<Abschlussergebnis | Unerledigt>;
  /** Takes back the act that the state names, with the entry that belongs to it, as far as all of it stands as it was written. */
  nimmZurueck(): Promise<Aktenergebnis | Ruecknahme | { readonly art: 'nichtsZurueckzunehmen' } | Unerledigt>;
  /** Brings a workbook of an earlier template up to the present one. */
  aktualisieren(): Promise<Aktualisierung | Unerledigt>;
}
