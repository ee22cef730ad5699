/** When feedback is due: after the weeks agreed with the partner, else after those of the house rule. */
import { dateOfSerial, LAST_SERIAL, type PlainDate, serialOfDate } from '../../../listen/plainDate';

/** Weeks where nothing is agreed with the partner. */
export const REGELWOCHEN = 6;

const WOCHE_TAGE = 7;

/** The day so many weeks later; Excel's last day where the calendar ends before. @param wochen null: nothing is agreed. */
export function rueckmeldungBis(tag: PlainDate, wochen: number | null): PlainDate {
  const serial = serialOfDate(tag) + (wochen ?? REGELWOCHEN) * WOCHE_TAGE;
  return dateOfSerial(Math.min(serial, LAST_SERIAL)) ?? tag;
}
