/** The day that is proposed for the review of a goal. */
import { fristEnde } from '../../../listen/frist';
import type { PlainDate } from '../../../listen/plainDate';
import { UEBERPRUEFUNG_MONATE } from '../regeln/smarter';

/** The last day on which a goal of today can be reviewed: at its end, and within the months of the rule. */
export function vorgeschlageneUeberpruefung(stichtag: PlainDate, termin: PlainDate | null): PlainDate {
  const spaetestens = fristEnde(stichtag, UEBERPRUEFUNG_MONATE.wert);
  return termin !== null && termin >= stichtag && termin < spaetestens ? termin : spaetestens;
}
