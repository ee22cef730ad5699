/** The words around evaluating. */
import { germanDate } from '../../../listen/plainDate';
import type { Auswertungsstand } from '../fach/herkunft';

/** Why the row of all Stufen has no interval. */
export const OHNE_SPANNE_FUER_ALLE = 'Ohne Spanne: Die Bereiche einer Person hängen zusammen.';

/** How the results in the workbook stand to the Urteile. */
export function auswertungsstandText(stand: Auswertungsstand): string {
  switch (stand.art) {
    case 'keine':
      return 'Noch nicht ausgewertet.';
    case 'veraltet':
      return 'Seit der letzten Auswertung haben sich die Urteile geändert. Bitte werten Sie neu aus; bis dahin stehen in den Blättern die alten Zahlen.';
    case 'aktuell': {
      const am = stand.am === null ? '' : ` am ${germanDate(stand.am)}`;
      const runde = stand.runde === null ? '' : ` Das Blatt „Streuung“ zeigt Runde ${stand.runde}.`;
      return `Ausgewertet${am}.${runde}`;
    }
  }
}
