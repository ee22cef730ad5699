/** The steps of a case through the bFM as they were decided, and what follows from them. Reads and writes no cells. */
import type {
  Ablehnungsgrund,
  Beendigungsgrund,
  Status,
  Statusschritt,
  Zugangskriterium,
} from '../../../../rules/fallmanagement';
import type { Fehler } from '../../../../listen/fehler';
import type { PlainDate } from '../../../../listen/plainDate';

/** One decided step. */
export interface Statuszeile {
  readonly datum: PlainDate;
  readonly schritt: Statusschritt;
  /** The state the step leads to. */
  readonly status: Status;
  /** On what ground somebody came in; of the steps Vormerkung and Übernahme only. */
  readonly kriterium: Zugangskriterium | null;
  /** Which of the local criteria, by its name; '' where that is not said or it is another Kriterium. */
  readonly lokal: string;
  readonly grund: Ablehnungsgrund | Beendigungsgrund | null;
  readonly fachkraft: string;
  readonly naechsterTermin: PlainDate | null;
  /** Number of the Profiling it rests on. */
  readonly profiling: number | null;
  readonly regelwerk: string;
  /** Id of the Vermerk; '' without one. */
  readonly vermerk: string;
}

/** The steps that say on what ground; what stands beside others says nothing. */
export const MIT_KRITERIUM: readonly Statusschritt[] = ['vormerken', 'uebernehmen'];

export interface Statuskette {
  /** The steps that could be understood, in the order of the table. */
  readonly zeilen: readonly Statuszeile[];
  /** Null where the chain is broken: nothing is decided until it is repaired. */
  readonly status: Status | null;
  readonly fehler: readonly Fehler[];
}

/** The chain with one step more, as it stands once the step is written. */
export function mitZeile(kette: Statuskette, zeile: Statuszeile): Statuskette {
  return { ...kette, zeilen: [...kette.zeilen, zeile], status: zeile.status };
}

/**
 * The steps of the present stay in the bFM, from its Übernahme on; empty where there is none. Of a broken chain what its
 * steps say, so that no deadline gets lost by a mistyped cell.
 */
export function aufenthalt({ zeilen }: Statuskette): readonly Statuszeile[] {
  const beginn = zeilen.findLastIndex(({ schritt }) => schritt === 'uebernehmen');
  const stay = beginn < 0 ? [] : zeilen.slice(beginn);
  return stay.some(({ schritt }) => schritt === 'beenden') ? [] : stay;
}

/** The day of the Übernahme of the present stay; null outside of the bFM. */
export function uebernommenAm(kette: Statuskette): PlainDate | null {
  return aufenthalt(kette)[0]?.datum ?? null;
}

/** The day of the last Übernahme or Fortführung of the present stay; null outside of the bFM. */
export function letzteEntscheidungAm(kette: Statuskette): PlainDate | null {
  const entschieden = aufenthalt(kette).findLast(({ status }) => status === 'imBfm');
  return entschieden?.datum ?? null;
}
