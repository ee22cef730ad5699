/** How urgent a Wiedervorlage is on a day. */
import type { PlainDate } from '../../../../listen/plainDate';
import { dateOfSerial, LAST_SERIAL, serialOfDate } from '../../../../listen/plainDate';
import { fristEnde } from '../../../../listen/frist';

/** Most urgent first. */
export const DRINGLICHKEITEN = ['ueberfaellig', 'heute', 'woche', 'monat', 'spaeter'] as const;
export type Dringlichkeit = (typeof DRINGLICHKEITEN)[number];

const WOCHE_TAGE = 7;

/** The urgency of a due day: within seven days is a week, up to the same day of the next month a month. */
export function dringlichkeit(faelligAm: PlainDate, heute: PlainDate): Dringlichkeit {
  if (faelligAm < heute) return 'ueberfaellig';
  if (faelligAm === heute) return 'heute';
  const inEinerWoche = dateOfSerial(Math.min(serialOfDate(heute) + WOCHE_TAGE, LAST_SERIAL)) as PlainDate;
  if (faelligAm <= inEinerWoche) return 'woche';
  return faelligAm <= fristEnde(heute, 1) ? 'monat' : 'spaeter';
}
