/** A changed Kennung or Betreuung is a proposal until the colleague who is to take over has agreed (S1: Rücksprache). */
import type { PlainDate } from '../../../listen/plainDate';
import type { Betreuung } from '../../../rules/vocabulary';
import type { RueckspracheErgebnis } from '../regeln/ruecksprache';

const BLEIBT: Betreuung = 'bisherige Betreuung';

/** From what to what a case would change. Texts are the labels a person sees. */
export interface Wechsel {
  readonly kennungBisher: string;
  readonly kennungNeu: string;
  readonly betreuungBisher: string;
  readonly betreuungNeu: string;
}

/** A Wechsel that was talked over: with whom, when, how it ended and why. */
export interface Ruecksprache extends Wechsel {
  readonly mit: string;
  readonly am: PlainDate;
  readonly ergebnis: RueckspracheErgebnis;
  readonly grund: string;
}

/** A Wechsel to be talked over; `abgelehnt` is the refusal that stands, null while nobody was asked. */
export interface Wechselvorschlag extends Wechsel {
  readonly abgelehnt: Ruecksprache | null;
}

export interface Wechselquelle {
  /** Of the last completed Profiling; null before the first. */
  readonly letzte: { readonly datum: PlainDate; readonly kennung: string } | null;
  readonly kennung: string;
  /** Whether the Kennung is decided; an open one calls for questions, not for another carer. */
  readonly istEntschieden: boolean;
  readonly betreuung: string;
  readonly bisherigeBetreuung: string;
  /** Whether the proposed Betreuung is somebody else than the bisherige. */
  readonly andereBetreuung: boolean;
  /** In the order in which they took place. */
  readonly ruecksprachen: readonly Ruecksprache[];
}

/**
 * The Wechsel that today's results call for; null where nothing changes, nothing is decided yet, or where it was agreed.
 * Until it is agreed the bisherige Betreuung stays; a refusal stands until the results ask for something else. Where another
 * Betreuung was agreed and it is not the bisherige one (any more), that is asked again.
 */
export function wechselvorschlag(quelle: Wechselquelle): Wechselvorschlag | null {
  const { letzte, kennung, betreuung, bisherigeBetreuung, andereBetreuung } = quelle;
  if (!quelle.istEntschieden) return null;
  const kennungBisher = letzte?.kennung ?? '';
  const andereKennung = letzte !== null && letzte.kennung !== kennung;
  if (!andereKennung && !andereBetreuung) return null;
  const wechsel = {
    kennungBisher,
    kennungNeu: kennung,
    betreuungBisher: bisherigeBetreuung,
    betreuungNeu: uebernimmt(quelle) ? betreuung : bisherigeBetreuung,
  };
  const antwort = quelle.ruecksprachen.findLast((each) => istDieserWechsel(each, wechsel, letzte?.datum));
  if (antwort === undefined || antwort.ergebnis === 'abgelehnt')
    return { ...wechsel, abgelehnt: antwort ?? null };
  return andereBetreuung ? { ...wechsel, abgelehnt: null } : null;
}

/** Whether the proposed Betreuung takes over with the talk: another one, or the first that is entered. */
function uebernimmt({ andereBetreuung, bisherigeBetreuung, betreuung }: Wechselquelle): boolean {
  return andereBetreuung || (bisherigeBetreuung.trim() === '' && betreuung !== BLEIBT);
}

/**
 * A refusal holds for the very Wechsel it was given to. What was agreed holds wherever it leads to the same: from then on the new
 * Betreuung is the bisherige one. Neither is one of the time before the last Profiling.
 */
function istDieserWechsel(
  antwort: Ruecksprache,
  { kennungNeu, betreuungBisher, betreuungNeu }: Wechsel,
  seit: PlainDate | undefined,
): boolean {
  const vonDort = antwort.ergebnis === 'angenommen' || antwort.betreuungBisher === betreuungBisher;
  return (
    vonDort &&
    antwort.kennungNeu === kennungNeu &&
    antwort.betreuungNeu === betreuungNeu &&
    (seit === undefined || antwort.am >= seit)
  );
}
