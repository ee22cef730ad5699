/** The single fields of a case that hold a day. */
import { FALL_FELDER } from './listen';
import { EINZELFELDER, type Einzelfeld } from './rawFall';

const TAGE: ReadonlySet<Einzelfeld> = new Set(
  EINZELFELDER.filter((feld) => FALL_FELDER[feld].spalte.art === 'tag'),
);

/** Whether a number in its cell is a day. */
export function istDatumsfeld(feld: Einzelfeld): boolean {
  return TAGE.has(feld);
}
