/** Reads a Hausvorlage that a person has chosen as a file: what was released, or why nothing can be taken of it. */
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { Dateilesung } from '../../../mappe/dateilesung';
import { HAUSVORLAGE_TEILE } from '../fach/hauslisten';
import { hausfehler } from '../fach/pruefung';
import { HAUSVORLAGE } from '../regeln/vokabular';
import { type Hausfassung, hausfassungIn } from './uebernehmen';

/** All that is read of the file. */
export const DATEI_TEILE = HAUSVORLAGE_TEILE;

/** What the file holds; the places of errors are those of the file. */
export function hausvorlageAus(gelesen: Exclude<Dateilesung, { satz: string }>): Lesung<Hausfassung> {
  const { mappenart, lesung } = gelesen;
  if (mappenart.vorlage !== HAUSVORLAGE.id) return nichts('KEINE_HAUSVORLAGE');
  if (mappenart.version !== HAUSVORLAGE.version) return nichts('HAUSVORLAGE_UNBEKANNT');
  if (lesung.art === 'unlesbar') return { ok: false, fehler: lesung.fehler };
  const fehler = hausfehler(lesung.inhalt);
  return fehler.length > 0 ? { ok: false, fehler } : hausfassungIn(lesung.inhalt);
}

function nichts(code: Extract<Fehler['code'], 'KEINE_HAUSVORLAGE' | 'HAUSVORLAGE_UNBEKANNT'>): Lesung<never> {
  return { ok: false, fehler: [{ code, orte: [{ art: 'mappe' }] }] };
}
