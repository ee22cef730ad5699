/** The folded decisions that one can be led to, by the id of their input. */
import type { Sprungziel } from '../../../../bausteine/sprung';

/** The view that they stand in. */
export const ENTSCHEIDUNGSANSICHT = 'ergebnis';

const STELLEN = ['festlegung', 'verdichtung', 'fmEinschaetzung'] as const;

/** Whether a jump leads to one of them. */
export function istEntscheidungsstelle(ziel: Sprungziel | null): boolean {
  return ziel?.reiter === ENTSCHEIDUNGSANSICHT && STELLEN.some((each) => each === ziel.stelle);
}
