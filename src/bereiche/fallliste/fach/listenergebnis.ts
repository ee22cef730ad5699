/** What computing a list answers. Data only. */
import type { Fehler } from '../../../listen/fehler';
import type { Zellwert } from '../../../listen/werte';
import type { Kennung } from '../../../rules/vocabulary';
import type { Ergebnisspalte } from '../listen';
import type { Listenfaelligkeit } from './faelligkeiten';
import type { Suchlauf } from '../regeln/suchlaeufe';

/** The result cells of one row. */
export interface Zeilenergebnis {
  /** Position among the data rows of the table, counted from 0. */
  readonly zeile: number;
  readonly kundennummer: string;
  readonly fachkraft: string;
  /** What falls due in it, the next first. */
  readonly faellig: readonly Listenfaelligkeit[];
  /** The searches that find it, as its cells will say. */
  readonly suchlaeufe: readonly Suchlauf[];
  /** The results that stand in it belong to other inputs. */
  readonly istVeraltet: boolean;
  /** Their marks stand in the row already. */
  readonly istEingetragen: boolean;
  readonly werte: Readonly<Record<Ergebnisspalte, Zellwert>>;
}

/** A Kennung that another one stands for now. */
export interface Kennungswechsel {
  readonly kundennummer: string;
  readonly von: string;
  readonly nach: Kennung;
}

/** A row that keeps its old results, and why. */
export interface Zeilenfehler {
  readonly kundennummer: string;
  readonly fehler: readonly Fehler[];
}

export interface Listenergebnis {
  /** Rows with anything in them. */
  readonly zeilen: number;
  readonly berechnet: readonly Zeilenergebnis[];
  readonly geaendert: readonly Kennungswechsel[];
  readonly fehler: readonly Zeilenfehler[];
  /** How many rows each search finds. */
  readonly suchlaeufe: Readonly<Record<Suchlauf, number>>;
}
