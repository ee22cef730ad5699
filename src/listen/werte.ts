/** The kinds of values that cells hold once they are understood. `null` is offen and never means no. */
import type { Stufe } from '../rules/vocabulary';

/** A rating; null is "noch nicht erhoben". */
export type Einschaetzung = Stufe | null;

/** Yes, no or offen. */
export type JaNein = boolean | null;

/** What a cell may be given: a text stays text, a number is a number; a date is its Excel serial; '' empties. */
export type Zellwert = string | number;
