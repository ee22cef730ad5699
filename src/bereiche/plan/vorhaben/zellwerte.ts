/** What goes into the cells of the plan for values as the rules know them; '' for nothing. */
import type { Einschaetzung, JaNein } from '../../../listen/werte';
import { type PlainDate, serialOfDate } from '../../../listen/plainDate';
import type { Zellwert } from '../../../mappe/akte';

/** A day as its Excel serial. */
export function tagwert(datum: PlainDate | null): Zellwert {
  return datum === null ? '' : serialOfDate(datum);
}

/** Yes or no as people enter it. */
export function jaNeinWert(wert: JaNein): Zellwert {
  if (wert === null) return '';
  return wert ? 'ja' : 'nein';
}

/** A rating as its number. */
export function stufenwert(stufe: Einschaetzung): Zellwert {
  return stufe ?? '';
}
