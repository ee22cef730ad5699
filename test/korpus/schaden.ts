/** What a row of the corpus is: what was done to a sound workbook, and what the program must make of it. Does nothing itself. */
import type { Eintragungen } from '../support/fillMappe';

/** Damages the bytes of a sound workbook. */
export type Eingriff = (heil: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** What must come of a damaged workbook; whatever else comes of it is a misreading. */
export type Erwartung =
  /** The same result as that of the sound workbook. */
  | { readonly ausgang: 'geheilt' }
  /**
   * No result, and a sentence with these words, which say what is wrong and where. In a list it may be people alone: these
   * have no result, all others have theirs.
   */
  | {
      readonly ausgang: 'abgelehnt';
      readonly worte: readonly string[];
      readonly personen?: readonly string[];
    }
  /** The result of the same person where this was never entered; a hint or what is missing says so in these words. */
  | { readonly ausgang: 'offen'; readonly wie: Eintragungen; readonly worte: readonly string[] };

/** A kind of damage. */
export interface Schaden {
  /** What was done, in German; no two are the same. */
  readonly art: string;
  readonly eingriff: Eingriff;
  readonly erwartet: Erwartung;
  /** It shows only where results are entered; all others are only read, which takes a third of the time. */
  readonly traegtEin?: true;
  /** Why Excel, or the one that stands in for it, has something else to say; without it the pane must say the same. */
  readonly pane?: { readonly weil: string; readonly erwartet: Erwartung | null };
}

/** Damage that changes no result. */
export function geheilt(art: string, eingriff: Eingriff): Schaden {
  return { art, eingriff, erwartet: { ausgang: 'geheilt' } };
}

/** Damage that leaves no result. @param worte what the sentence must say. */
export function abgelehnt(art: string, eingriff: Eingriff, ...worte: readonly string[]): Schaden {
  return { art, eingriff, erwartet: { ausgang: 'abgelehnt', worte } };
}

/** Damage that leaves these people of a list without a result. */
export function personenAbgelehnt(
  art: string,
  eingriff: Eingriff,
  personen: readonly string[],
  ...worte: readonly string[]
): Schaden {
  return { art, eingriff, erwartet: { ausgang: 'abgelehnt', worte, personen } };
}

/** Damage that takes an input away. @param wie what the person would have entered without it. */
export function offen(
  art: string,
  eingriff: Eingriff,
  wie: Eintragungen,
  ...worte: readonly string[]
): Schaden {
  return { art, eingriff, erwartet: { ausgang: 'offen', wie, worte } };
}

/** The same where results are entered. */
export function beimEintragen(schaden: Schaden): Schaden {
  return { ...schaden, traegtEin: true };
}

/** The same for files that Excel does not open as they are. */
export function nurAlsDatei(schaden: Schaden, weil = 'Excel öffnet die Datei nicht.'): Schaden {
  return { ...schaden, pane: { weil, erwartet: null } };
}

/** The same where Excel knows more than the file says. */
export function inExcel(schaden: Schaden, weil: string, erwartet: Erwartung): Schaden {
  return { ...schaden, pane: { weil, erwartet } };
}

/** Damaged workbooks of one kind. */
export interface Korpus {
  /** The sound workbook. @param andere what the person has entered otherwise. */
  readonly heil: (andere: Eintragungen) => Promise<Uint8Array>;
  /** Whether results are entered each time. */
  readonly traegtEin: boolean;
  /** By what was damaged. */
  readonly gruppen: Readonly<Record<string, readonly Schaden[]>>;
}
