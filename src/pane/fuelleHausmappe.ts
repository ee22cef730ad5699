/** Puts the data of a released Hausvorlage into the package of an empty template. */
import { type Hausfassung, type Hausmappenart, planeNeueMappe, UEBERNAHME_TEILE } from '../bereiche/haus';
import type { Lesung } from '../listen/fehler';
import type { PlainDate } from '../listen/plainDate';
import { PaketError } from '../paket/fehler';
import { oeffnePaketTeile } from '../paket/paketTeile';
import { paketText } from '../paket/texte';

/** The new workbook, read back before anybody gets it; what is in the way, by its cells, or in a sentence. */
export async function fuelleHausmappe(
  vorlage: Uint8Array,
  fassung: Hausfassung,
  art: Hausmappenart,
  heute: PlainDate,
): Promise<Lesung<Uint8Array> | { readonly satz: string }> {
  try {
    return await gefuellt(vorlage, fassung, art, heute);
  } catch (error) {
    if (error instanceof PaketError) return { satz: paketText(error.grund) };
    throw error;
  }
}

async function gefuellt(
  vorlage: Uint8Array,
  fassung: Hausfassung,
  art: Hausmappenart,
  heute: PlainDate,
): Promise<Lesung<Uint8Array>> {
  const mappe = oeffnePaketTeile(vorlage, UEBERNAHME_TEILE[art]);
  const gelesen = mappe.lies();
  if (gelesen.art === 'unlesbar') return { ok: false, fehler: gelesen.fehler };
  const { aenderungen, fehler } = planeNeueMappe(fassung, art, gelesen.inhalt, heute);
  if (fehler.length > 0) return { ok: false, fehler };
  const geaendert = await mappe.aendere(aenderungen);
  if (geaendert.art === 'gesperrt') return { ok: false, fehler: geaendert.fehler };
  if (geaendert.art !== 'geaendert') throw new Error('A package was refused');
  return { ok: true, wert: mappe.bytes };
}
