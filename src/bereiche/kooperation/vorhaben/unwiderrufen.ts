/** What rests on consents holds only as long as none of them is revoked between our reading and our writing. */
import type { Aenderung } from '../../../listen/aenderung';
import { type Einwilligung, EINWILLIGUNGEN } from '../listen';

/**
 * Writes the empty cell of the revocation once more as it was read: where somebody has filled it meanwhile, the writing collides, and it
 * is planned anew on what stands there then.
 */
export function unwiderrufen(einwilligungen: readonly Einwilligung[]): readonly Aenderung[] {
  return einwilligungen
    .filter(({ widerrufenAm }) => widerrufenAm === null)
    .map(({ stelle }) => ({
      art: 'aendern',
      liste: EINWILLIGUNGEN,
      zeile: stelle.zeile,
      werte: { widerrufenAm: '' },
    }));
}
