/** Hands several changes over, one after the other. */
import type { Formular } from '../../../../bausteine/formular';
import type { Vorhabenfolge } from '../vorhaben/neuSchluesseln';

/** Vermerke that do not open stop it. */
export const UMFANG = { trotzUnlesbarer: false };

/** One writing after the other, as long as each is done. */
export async function sendeFolge(folge: Vorhabenfolge, sende: Formular<object>['sende']): Promise<void> {
  for (const vorhaben of folge) if ((await sende(vorhaben)).art !== 'geaendert') return;
}
