/** What the chain of decisions says of a case: the one fact about the bFM that its rules look at. Reads no cells. */
import type { Status, Statusschritt, Zugangskriterium } from '../../../../rules/fallmanagement';
import type { PlainDate } from '../../../../listen/plainDate';
import type { Statuskette } from './statuskette';

/** Where a case stood on a day, and on what ground it came there. */
export interface Bfmfakt {
  readonly status: Status;
  /** Of the present Vormerkung or stay; null outside of both. */
  readonly kriterium: Zugangskriterium | null;
}

/** The steps that say on what ground; what stands beside others says nothing. */
const MIT_KRITERIUM: readonly Statusschritt[] = ['vormerken', 'uebernehmen'];

/**
 * The fact on a day; steps of later days are not taken yet. Null for a chain that is broken anywhere, also behind that
 * day: it cannot be told who is in the bFM, and that is not the same as nobody. Its errors name the cells.
 */
export function bfmFakt(kette: Statuskette, stichtag: PlainDate): Bfmfakt | null {
  if (kette.status === null) return null;
  const bisher = kette.zeilen.filter(({ datum }) => datum <= stichtag);
  const status = bisher.at(-1)?.status ?? 'nichtImBfm';
  if (status !== 'vorgemerkt' && status !== 'imBfm') return { status, kriterium: null };
  const beginn = bisher.findLast(
    ({ schritt, kriterium }) => MIT_KRITERIUM.includes(schritt) && kriterium !== null,
  );
  return { status, kriterium: beginn?.kriterium ?? null };
}
