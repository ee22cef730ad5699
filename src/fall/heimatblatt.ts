/** On which sheet of the template a single cell of the case stands; tells which sheet is missing. */
import type { Feld } from '../listen/feld';
import { FALL_BLATT } from './listen';

/** The sheet on which the template puts the names with a prefix. */
const BLATT_JE_PRAEFIX: Readonly<Record<string, string>> = {
  Fall: FALL_BLATT.profiling,
  Profil: FALL_BLATT.profiling,
  Kennung: FALL_BLATT.kennung,
  It: FALL_BLATT.kennung,
  Faz: FALL_BLATT.foerderziele,
};

/** The sheet of the template that a single cell of the case belongs to. */
export function heimatblatt({ name }: Pick<Feld<unknown>, 'name'>): string {
  return BLATT_JE_PRAEFIX[name.split('_')[0] ?? ''] ?? FALL_BLATT.profiling;
}
