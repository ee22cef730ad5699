/** A changed Kennung or Betreuung is a proposal until the colleague who is to take over has agreed (S1: Rücksprache). */
import type { PlainDate } from '../../../listen/plainDate';
import type { RueckspracheErgebnis } from '../regeln/ruecksprache';

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
 * Until it is agreed the bisherige Betreuung stays; a refusal stands until the results ask for something else.
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
    betreuungNeu: andereBetreuung ? betreuung : bisherigeBetreuung,
  };
  const antwort = quelle.ruecksprachen
    .filter((each) => istDieserWechsel(each, wechsel, letzte?.datum))
    .at(-1);
  if (antwort?.ergebnis === 'angenommen') return null;
  return { ...wechsel, abgelehnt: antwort ?? null };
}

/** An answer holds for the very Wechsel it was given to, and not for one of the time before the last Profiling. */
function istDieserWechsel(
  antwort: Ruecksprache,
  { kennungNeu, betreuungBisher, betreuungNeu }: Wechsel,
  seit: PlainDate | undefined,
): boolean {
  return (
    antwort.kennungNeu === kennungNeu &&
    antwort.betreuungBisher === betreuungBisher &&
    antwort.betreuungNeu === betreuungNeu &&
    (seit === undefined || antwort.am >= seit)
  );
}
