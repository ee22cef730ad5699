/** What a list says of itself: the day that its searches look from, and the release of its house data. */
import type { Fehler, Lesung } from '../../../listen/fehler';
import { readFeld } from '../../../listen/feld';
import type { PlainDate } from '../../../listen/plainDate';
import type { Raster } from '../../../listen/raster';
import { HAUS_VERSION } from '../../../mappe/hausstand';
import { LISTE_STAND } from '../listen';

const FEHLT: Fehler = { code: 'LISTE_STAND_FEHLT', orte: [{ art: 'mappe' }] };

/**
 * The day as entered, or the present one where its cell is empty. A name that leads nowhere is an error: the day that somebody
 * has entered would count for nothing.
 * @param felder what stands behind the names that lead to a cell.
 */
export function standDerListe(felder: ReadonlyMap<string, Raster>, heute: PlainDate): Lesung<PlainDate> {
  const raster = felder.get(LISTE_STAND.name);
  if (raster === undefined) return { ok: false, fehler: [FEHLT] };
  const { wert, fehler } = readFeld(LISTE_STAND, raster);
  return fehler.length > 0 ? { ok: false, fehler } : { ok: true, wert: wert ?? heute };
}

/** The release of the house data in the list; null where it names none, or has no place for it. */
export function listenfassungIn(felder: ReadonlyMap<string, Raster>): number | null {
  const raster = felder.get(HAUS_VERSION.name);
  return raster === undefined ? null : readFeld(HAUS_VERSION, raster).wert;
}
