/** What the chain of decisions says of a case: the one fact about the bFM that its rules look at. */
import type { Inhalt } from '../../../../listen/inhalt';
import type { Lesung } from '../../../../listen/fehler';
import { type BfmStand, NICHT_IM_BFM } from '../../../../rules/fallmanagement';
import { STATUS } from '../listen';
import { readStatuskette } from './readStatuskette';
import { MIT_KRITERIUM, type Statuskette } from './statuskette';

/**
 * The fact after all steps that were decided; the Stichtag of a Profiling does not matter, so that there is never a second
 * truth beside the chain. Null for a broken chain: it cannot be told who is in the bFM, which is not the same as nobody.
 */
export function bfmFakt(kette: Statuskette): BfmStand | null {
  const { status, zeilen } = kette;
  if (status !== 'vorgemerkt' && status !== 'imBfm') return status && { status, kriterium: null };
  const beginn = zeilen.findLast(
    ({ schritt, kriterium }) => MIT_KRITERIUM.includes(schritt) && kriterium !== null,
  );
  return { status, kriterium: beginn?.kriterium ?? null };
}

/** The fact of a workbook, or what is wrong with its chain; nobody is in the bFM in one that has none. */
export function readBfmFakt(inhalt: Inhalt): Lesung<BfmStand> {
  if (!inhalt.hat(STATUS)) return { ok: true, wert: NICHT_IM_BFM };
  const kette = readStatuskette(inhalt);
  const wert = bfmFakt(kette);
  return wert === null ? { ok: false, fehler: kette.fehler } : { ok: true, wert };
}
