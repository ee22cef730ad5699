/** The last day of a period in months, for every date a cell can hold. */
import type { PlainDate } from './plainDate';
import { addMonths, dateOfSerial, LAST_SERIAL } from './plainDate';

const LAST_DAY = dateOfSerial(LAST_SERIAL) as PlainDate;

/** The same day so many months later (31 Aug + 6 = 28/29 Feb); Excel's last day where the calendar ends before. */
export function fristEnde(beginn: PlainDate, monate: number): PlainDate {
  return beginn > addMonths(LAST_DAY, -monate) ? LAST_DAY : addMonths(beginn, monate);
}
