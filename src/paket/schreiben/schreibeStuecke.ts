/** Writes the pieces of a plan into a package and reads them back. */
import type { Fehler } from '../../listen/fehler';
import type { Stueck } from '../../mappe/schreibplan/stueck';
import type { Arbeitsmappe } from '../lesen/arbeitsmappe';
import { auftraegeVon } from './auftraege';
import { pruefeZiele } from './pruefeZiele';
import { schreibe } from './schreibe';
import { pruefeWachstum, wachstumVon } from './wachstum';
import { liesZurueck } from './zuruecklesen';

/** A workbook after a write, as read back from its new bytes. */
interface Geschriebenes {
  readonly mappe: Arbeitsmappe;
}

/** Writes all of it, or nothing and tells what is in the way. @throws Error where it does not read back: a bug. */
export async function schreibeStuecke(
  mappe: Arbeitsmappe,
  stuecke: readonly Stueck[],
): Promise<Geschriebenes | { readonly fehler: readonly Fehler[] }> {
  const auftraege = auftraegeVon(mappe, stuecke);
  const gewachsene = wachstumVon(mappe, stuecke);
  const fehler = [...pruefeZiele(mappe, auftraege), ...pruefeWachstum(mappe, gewachsene)];
  if (fehler.length > 0) return { fehler };
  const neu = await schreibe(mappe, auftraege, gewachsene);
  const zurueckgelesen = liesZurueck(mappe, neu, auftraege);
  if (!zurueckgelesen) throw new Error('What was written does not read back');
  return { mappe: zurueckgelesen };
}
