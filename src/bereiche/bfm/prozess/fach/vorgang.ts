/** Where a case stands in its process, in the single days that a list of many cases holds. Reads and writes no cells. */
import type { BfmStand } from '../../../../rules/fallmanagement';
import type { PlainDate } from '../../../../listen/plainDate';
import { type Statuskette, uebernommenAm } from './statuskette';

/** What the chain of decisions says. */
export interface Kettenvorgang {
  readonly bfmStatus: BfmStand['status'];
  readonly kriterium: BfmStand['kriterium'];
  /** The Vormerkung of the present way; null outside of it. */
  readonly vorgemerktAm: PlainDate | null;
  readonly imBfmSeit: PlainDate | null;
  /** The last step of the chain, whichever it was. */
  readonly letzteEntscheidung: PlainDate | null;
}

/** @param stand what the same chain says of the case. */
export function kettenvorgang(kette: Statuskette, { status, kriterium }: BfmStand): Kettenvorgang {
  const istUnterwegs = status === 'vorgemerkt' || status === 'imBfm';
  const vormerkung = kette.zeilen.findLast(({ schritt }) => schritt === 'vormerken');
  return {
    bfmStatus: status,
    kriterium,
    vorgemerktAm: istUnterwegs ? (vormerkung?.datum ?? null) : null,
    imBfmSeit: uebernommenAm(kette),
    letzteEntscheidung: kette.zeilen.at(-1)?.datum ?? null,
  };
}

/** How the last talk about a Wechsel stands. */
export type Ruecksprachestand = 'offen' | 'zugestimmt' | 'abgelehnt';

/** What is known of the talks about a Wechsel. */
interface Gespraechslage {
  /** The Wechsel that is called for; `abgelehnt` is the refusal that stands. */
  readonly wechsel: { readonly abgelehnt: unknown } | null;
  readonly ruecksprachen: readonly { readonly am: PlainDate; readonly ergebnis: string }[];
  /** Day of the last completed Profiling; what was agreed before it is done with. */
  readonly profiling: PlainDate | null;
}

/** Null where nothing is to be talked over and nothing was since the last Profiling. */
export function ruecksprachestand({
  wechsel,
  ruecksprachen,
  profiling,
}: Gespraechslage): Ruecksprachestand | null {
  if (wechsel !== null) return wechsel.abgelehnt === null ? 'offen' : 'abgelehnt';
  const letzte = ruecksprachen.at(-1);
  const gilt = letzte !== undefined && (profiling === null || letzte.am >= profiling);
  return gilt && letzte.ergebnis === 'angenommen' ? 'zugestimmt' : null;
}
