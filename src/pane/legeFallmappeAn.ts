/** Opens a new Fallmappe of a person in a window of its own, filled with what the list says of that person. */
import type { Anlegeausgang } from '../bereiche/fallliste/pane';
import { ladeVorlage, oeffneMappe, type Vorlagenumgebung } from '../excel/aktualisieren/vorlageOeffnen';
import { fehlerTexte, GRUNDSAETZE } from '../fall/texte/fehler';
import type { PlainDate } from '../listen/plainDate';
import type { Eingabe } from '../mappe/eingabe';
import { fuelleFallmappe } from './fuelleFallmappe';
import { oeffnungssatz } from './oeffnungssatz';

/** The open workbook is not touched. @param umgebung the Excel around the pane without it. */
export async function legeFallmappeAn(
  eingaben: readonly Eingabe[],
  heute: PlainDate,
  umgebung?: Vorlagenumgebung,
): Promise<Anlegeausgang> {
  const vorlage = await ladeVorlage(umgebung);
  if (typeof vorlage === 'string') return { art: 'nicht', satz: oeffnungssatz(vorlage) };
  const mappe = await fuelleFallmappe(vorlage, eingaben, heute);
  if ('satz' in mappe) return { art: 'nicht', satz: mappe.satz };
  if (!mappe.ok) return { art: 'nicht', satz: fehlerTexte(mappe.fehler, GRUNDSAETZE).join(' ') };
  const ausgang = await oeffneMappe(mappe.wert, umgebung);
  return ausgang === 'geoeffnet' ? { art: 'geoeffnet' } : { art: 'nicht', satz: oeffnungssatz(ausgang) };
}
