/** What a session of the pane with one workbook offers. */
import type { Zeitpunkt } from '../listen/plainDate';
import type { Ort } from '../listen/zelle';
import type { Vorhabenname } from '../fall/texte/akte';
import type { Vorhaben } from './akteAendern';
import type { Eingabe } from './eingabe';
import type { Teile } from './teile';
import type { Zustand } from './zustand';

/** What the session needs of the world. */
export interface Umgebung {
  readonly jetzt: () => Zeitpunkt;
  /** Resolves after so many milliseconds. */
  readonly warten: (ms: number) => Promise<void>;
  /** What the first reading takes along. */
  readonly anfang: Teile;
}

export interface Sitzung {
  zustand(): Zustand;
  /** Calls back after every change of the state; the answer ends it. */
  subscribe(listener: () => void): () => void;
  /** Reads the workbook and begins to follow it; after a bug it goes on from there. */
  start(): Promise<void>;
  /** Reads again, and then tries once more to enter what waits. */
  neuLesen(): Promise<void>;
  /** Takes inputs at once and puts them into their cells in order. */
  eingeben(eingaben: readonly Eingabe[]): Promise<void>;
  /** Gives up the inputs that wait; the cells stay as they are. */
  verwerfen(): Promise<void>;
  eintragen(): Promise<void>;
  zuruecknehmen(): Promise<void>;
  zeigen(ort: Ort): Promise<void>;
  /**
   * From now on these parts, and no others, are read along with the main way, and changed by `akteAendern`.
   * @param weitere parts of which a change takes what the workbook has.
   */
  zeige(teile: Teile, weitere?: Teile): Promise<void>;
  /** Changes tables and single cells among the parts that are shown. */
  akteAendern(name: Vorhabenname, vorhaben: Vorhaben): Promise<void>;
  /** Brings a workbook of an earlier template up to the present one. */
  aktualisieren(): Promise<void>;
}
