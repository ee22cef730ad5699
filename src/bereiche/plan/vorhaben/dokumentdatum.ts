/** The date of the printable documents. */
import type { Fall } from '../../../fall/fall';
import type { Lesung } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import type { PlainDate } from '../../../listen/plainDate';
import { PLAN_DATUM } from '../listen';

/** The date the documents bear and by which the state of the law is chosen: as entered, else the Stichtag. */
export function dokumentdatum(inhalt: Inhalt, { stichtag }: Pick<Fall, 'stichtag'>): Lesung<PlainDate> {
  const { wert, fehler } = inhalt.feld(PLAN_DATUM);
  return fehler.length > 0 ? { ok: false, fehler } : { ok: true, wert: wert ?? stichtag };
}
