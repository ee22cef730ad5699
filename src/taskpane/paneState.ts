/**
 * The state of the pane and how each outcome changes it. Pure; what stands in the cells is never guessed,
 * so after every write the workbook is read again.
 */
import type { Eintragsergebnis } from '../app/eintragen';
import type { Ruecknahme, Schreibstand } from '../app/fallmappe';
import type { Lesestand } from '../app/lesen';
import type { Aktion } from './Fussleiste';
import { eintragMeldung, leseMeldung, ruecknahmeMeldung } from './meldung';

/** A reading that can be shown; a refused one leaves the last one standing. */
export type Anzeige = Exclude<Lesestand, { art: 'abgelehnt' }>;

export interface PaneState {
  readonly laeuft: Aktion | null;
  /** What was read last; null before the first success. */
  readonly anzeige: Anzeige | null;
  /** The last write of this session, as long as it can be taken back. */
  readonly schreibstand: Schreibstand | null;
  readonly meldung: string;
}

export const START: PaneState = { laeuft: null, anzeige: null, schreibstand: null, meldung: '' };

function mitAnzeige(state: PaneState, lesestand: Lesestand): PaneState {
  return lesestand.art === 'abgelehnt' ? state : { ...state, anzeige: lesestand };
}

/** The workbook was read because a person asked for it. */
export function nachLesen(state: PaneState, lesestand: Lesestand): PaneState {
  return { ...mitAnzeige(state, lesestand), laeuft: null, meldung: leseMeldung(lesestand) };
}

/** A result was entered, or not; `danach` is the workbook as read afterwards. */
export function nachEintragen(state: PaneState, ausgang: Eintragsergebnis, danach: Lesestand): PaneState {
  return {
    // Errors of the attempt say more than the reading: a protected sheet reads well.
    ...mitAnzeige(state, ausgang.art === 'fehlerhaft' ? { ...ausgang, mappe: null } : danach),
    laeuft: null,
    meldung: eintragMeldung(ausgang),
    schreibstand: ausgang.art === 'eingetragen' ? ausgang.stand : state.schreibstand,
  };
}

/** The last entry was taken back, or not. */
export function nachRuecknahme(state: PaneState, ausgang: Ruecknahme, danach: Lesestand): PaneState {
  return {
    ...mitAnzeige(state, danach),
    laeuft: null,
    meldung: ruecknahmeMeldung(ausgang),
    schreibstand: ausgang.art === 'zurueckgenommen' ? null : state.schreibstand,
  };
}
