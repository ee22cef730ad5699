/** How opening a workbook ended, in a sentence. */
import { nichtGeoeffnetText, VORLAGE_AUSGANG } from '../bausteine/texte/vorlage';
import type { Vorlagenausgang } from '../excel/aktualisieren/vorlageOeffnen';
import { ablehnungText } from '../fall/texte/ablehnung';

/** What happened, and what to do where it did not work. */
export function oeffnungssatz(ausgang: Vorlagenausgang): string {
  if (typeof ausgang === 'string') return VORLAGE_AUSGANG[ausgang];
  return nichtGeoeffnetText(ablehnungText(ausgang.ablehnung.grund, ausgang.ablehnung.code));
}
