/** The German sentences of the step „Überprüfen“. */
import type { Einschaetzung } from '../../../listen/werte';
import { germanDate } from '../../../listen/plainDate';
import type { Ueberpruefungsstand } from '../fach/ueberpruefung';
import type { Ergebnis, Weiteres } from '../regeln/planVokabular';
import { stufeText } from './planansicht';

export const UEBERPRUEFUNG = {
  titel: 'Überprüfung',
  vorschlag: 'Vorschlag aus den Einschätzungen:',
  entscheidung: 'Was erreicht ist, entscheiden Sie mit der Person.',
  ergebnis: 'Ergebnis',
  weiteres: 'Wie geht es weiter?',
  festhalten: 'Überprüfung festhalten',
  naechstesZiel: 'Das Ziel bleibt offen, bis es beendet ist; erst dann kommt das nächste.',
  vorzeitig: 'Vorzeitig überprüfen oder beenden …',
  tagVereinbaren: 'Tag der Überprüfung eintragen',
} as const;

/** What a person decides at the review. */
export const ERGEBNIS_LABEL: Record<Ergebnis, string> = {
  erreicht: 'Erreicht',
  teilweise: 'Teilweise erreicht',
  'nicht erreicht': 'Nicht erreicht',
};
export const WEITERES_LABEL: Record<Weiteres, string> = {
  beendet: 'Ziel beenden',
  angepasst: 'Anpassen und weiterführen',
  fortgeführt: 'Unverändert weiterführen',
};

/** What has to be chosen before a review can be kept. */
export const UEBERPRUEFUNG_FEHLT = {
  ergebnis: 'Bitte wählen Sie ein Ergebnis.',
  weiteres: 'Bitte wählen Sie, wie es weitergeht.',
} as const;

/** Both ratings of the goal check. */
export function stufenText(damals: Einschaetzung, jetzt: Einschaetzung): string {
  return `Bei der Vereinbarung ${stufeText(damals)}, jetzt ${stufeText(jetzt)}.`;
}

/** How the next review stands. */
export function ueberpruefungsstandText(stand: Ueberpruefungsstand): string {
  switch (stand.art) {
    case 'ohneTag':
      return 'Für das Ziel ist noch kein Tag der Überprüfung vereinbart.';
    case 'gehalten':
      return `Zuletzt überprüft am ${germanDate(stand.am)}. Der Tag der nächsten Überprüfung ist noch offen.`;
    case 'spaeter':
      return `Die Überprüfung ist am ${germanDate(stand.am)}. Ab dem ${germanDate(stand.ab)} halten Sie sie hier fest.`;
    case 'faellig':
      return `Die Überprüfung ist für den ${germanDate(stand.am)} vereinbart.`;
  }
}
