/** Opens a new workbook of the office in a window of its own: the empty template with the data of a released Hausvorlage. */
import {
  type Hausfassung,
  type Hausmappenart,
  HAUSVORLAGE_SAETZE,
  type Oeffnungsausgang,
} from '../bereiche/haus';
import { ladeVorlage, oeffneMappe, type Vorlagenumgebung } from '../excel/aktualisieren/vorlageOeffnen';
import { fehlerTexte } from '../fall/texte/fehler';
import type { PlainDate } from '../listen/plainDate';
import { fuelleHausmappe } from './fuelleHausmappe';
import { oeffnungssatz } from './oeffnungssatz';

/** The open workbook is not touched. @param umgebung the Excel around the pane without it. */
export async function oeffneHausmappe(
  fassung: Hausfassung,
  art: Hausmappenart,
  heute: PlainDate,
  umgebung?: Vorlagenumgebung,
): Promise<Oeffnungsausgang> {
  const vorlage = await ladeVorlage(umgebung, art);
  if (typeof vorlage === 'string') return { art: 'nicht', satz: oeffnungssatz(vorlage) };
  const mappe = await fuelleHausmappe(vorlage, fassung, art, heute);
  if ('satz' in mappe) return { art: 'nicht', satz: mappe.satz };
  if (!mappe.ok) return { art: 'nicht', satz: fehlerTexte(mappe.fehler, HAUSVORLAGE_SAETZE).join(' ') };
  const ausgang = await oeffneMappe(mappe.wert, umgebung);
  return ausgang === 'geoeffnet' ? { art: 'geoeffnet' } : { art: 'nicht', satz: oeffnungssatz(ausgang) };
}
