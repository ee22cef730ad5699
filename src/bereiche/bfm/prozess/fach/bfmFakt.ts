/** What the chain of decisions says of a case: the one fact about the bFM that its rules look at. */
import type { Inhalt } from '../../../../listen/inhalt';
import type { Lesung } from '../../../../listen/fehler';
import { type BfmStand, NICHT_IM_BFM, type Status } from '../../../../rules/fallmanagement';
import { STATUS } from '../listen';
import { einschaetzungNach } from './einschaetzung';
import { readStatuskette } from './readStatuskette';
import { MIT_KRITERIUM, type Statuskette } from './statuskette';

/**
 * The fact after all steps that were decided; the Stichtag of a Profiling does not matter, so that there is never a second
 * truth beside the chain. Null for a broken chain: it cannot be told who is in the bFM, which is not the same as nobody.
 */
export function bfmFakt(kette: Statuskette): BfmStand | null {
  const { status, zeilen } = kette;
  if (status === null) return null;
  const zuletzt = letztesWort(kette);
  return { status, kriterium: kriteriumIn(status, zeilen), ...(zuletzt !== null && { zuletzt }) };
}

function kriteriumIn(status: Status, zeilen: Statuskette['zeilen']): BfmStand['kriterium'] {
  if (status !== 'vorgemerkt' && status !== 'imBfm') return null;
  const beginn = zeilen.findLast(
    ({ schritt, kriterium }) => MIT_KRITERIUM.includes(schritt) && kriterium !== null,
  );
  return beginn?.kriterium ?? null;
}

/** A Vormerkung asks anew, whatever was said before it. */
function letztesWort({ status, zeilen }: Statuskette): 'ja' | 'nein' | null {
  if (status === 'vorgemerkt') return null;
  const gesagt = zeilen.map(einschaetzungNach).findLast((each) => each !== null);
  return gesagt?.fmEinschaetzung ?? null;
}

/** The fact of a workbook, or what is wrong with its chain; nobody is in the bFM in one that has none. */
export function readBfmFakt(inhalt: Inhalt): Lesung<BfmStand> {
  if (!inhalt.hat(STATUS)) return { ok: true, wert: NICHT_IM_BFM };
  const kette = readStatuskette(inhalt);
  const wert = bfmFakt(kette);
  return wert === null ? { ok: false, fehler: kette.fehler } : { ok: true, wert };
}
