/** The released rules of the workbook that is shown. */
import type { BerechneteSicht } from '../../../bausteine/viewProps';
import type { Regelsatz } from '../../../rules/regelsatz';

/** A workbook with damaged ones is not computed, and then no such view is shown. */
export function haussaetzeIn({
  mappe: { regelsaetze },
}: Pick<BerechneteSicht, 'mappe'>): readonly Regelsatz[] {
  return regelsaetze.ok ? regelsaetze.wert : [];
}
