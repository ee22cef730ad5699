/** Whether a Kennung says who looks after somebody, or only that this is not known yet. Pure. */
import type { Kennung } from '../../../rules/vocabulary';

const OFFENE: readonly Kennung[] = ['noch nicht festgelegt', 'nicht eindeutig'];

/** The Kennung; null where it is still open. */
export function festgestellte(kennung: Kennung): Kennung | null {
  return OFFENE.includes(kennung) ? null : kennung;
}
