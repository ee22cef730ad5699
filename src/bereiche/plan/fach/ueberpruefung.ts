/** How the next review of a goal stands. */
import { dateOfSerial, type PlainDate, serialOfDate } from '../../../listen/plainDate';
import type { Fall } from '../../../fall/fall';
import type { Ziel } from '../listen';
import { UEBERPRUEFUNG_VORLAUF } from '../regeln/vorlauf';

/** Whether the case has gone on to another Entwicklungsziel than that of the goal. */
export function istAndererBereich(
  { ressourcenbereich }: Pick<Ziel, 'ressourcenbereich'>,
  { entwicklungsziel }: Pick<Fall, 'entwicklungsziel'>,
): boolean {
  return entwicklungsziel !== null && ressourcenbereich !== entwicklungsziel;
}

/** How the next review of an open goal stands. */
export type Ueberpruefungsstand =
  /** No day is agreed. */
  | { readonly art: 'ohneTag' }
  /** It was held; the day of the next one is missing. */
  | { readonly art: 'gehalten'; readonly am: PlainDate }
  /** It lies ahead; `ab` is the day from which on it is near. */
  | { readonly art: 'spaeter'; readonly am: PlainDate; readonly ab: PlainDate }
  /** It is near or past. */
  | { readonly art: 'faellig'; readonly am: PlainDate };

/** The next review of an open goal, as seen on a day. */
export function ueberpruefungsstand(
  { ueberpruefungAm, ueberprueftAm }: Pick<Ziel, 'ueberpruefungAm' | 'ueberprueftAm'>,
  stichtag: PlainDate,
): Ueberpruefungsstand {
  if (ueberpruefungAm === null) return { art: 'ohneTag' };
  if (ueberprueftAm !== null && ueberprueftAm >= ueberpruefungAm)
    return { art: 'gehalten', am: ueberprueftAm };
  const ab = tageVor(ueberpruefungAm, UEBERPRUEFUNG_VORLAUF.wert);
  return ab <= stichtag
    ? { art: 'faellig', am: ueberpruefungAm }
    : { art: 'spaeter', am: ueberpruefungAm, ab };
}

/** Days earlier; the day itself where Excel's calendar begins after that. */
function tageVor(tag: PlainDate, tage: number): PlainDate {
  return dateOfSerial(serialOfDate(tag) - tage) ?? tag;
}
