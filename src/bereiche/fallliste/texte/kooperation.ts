/** The words about the figures of cooperation over all cases, in the pane, on their sheet and where they are handed on. */
import type { Kooperationsabweisung } from '../fach/kooperationszaehlung';
import type { Namenloszelle } from '../fach/namenlos';
import { anzahl } from './pane';
import { NAMENLOS_ZEICHEN } from './team';

/** The overviews by their names. */
export const UEBERSICHT_TITEL = {
  ueberfaellig: 'Überfällige Rückmeldungen',
  verweisungen: 'Verweisungen nach Art und Stand',
  wartezeiten: 'Wartezeit bis zum Erstkontakt',
  paragraph16a: 'Leistungen nach § 16a',
  luecken: 'Angebotslücken',
} as const;

/** What was counted at all. */
export const KOOPERATIONSZAEHLUNG = {
  titel: 'Zählung',
  gezaehlt: 'Fallmappen gezählt',
  ohneBereich: 'davon ohne Kooperation (ältere Vorlage)',
  abgewiesen: 'Dateien nicht gezählt',
  ohneWartezeit: 'Erstkontakt vor der Verweisung, in keiner Wartezeit',
  summe: 'Gesamt',
} as const;

export const KOOPERATION = {
  erklaerung:
    'Wählen Sie die Fallmappen, die zusammen gezählt werden sollen. Sie werden hier auf dem Computer gelesen, nichts wird hochgeladen oder geändert. Gezählt wird, was heute darin steht.',
  waehlen: 'Fallmappen für die Zählung wählen',
  gezaehlt: (wieViele: number) => `${anzahl(wieViele, 'Fallmappe', 'Fallmappen')} gezählt.`,
  ohneBereich: (wieViele: number) =>
    `${wieViele} davon ohne Kooperation: Sie ${wieViele === 1 ? 'stammt' : 'stammen'} aus einer älteren Vorlage.`,
  abgewiesen: (wieViele: number) => `Nicht gezählt (${wieViele})`,
  nichts: 'Hier gibt es nichts zu zählen.',
  partner: 'Partner',
  art: 'Art',
  faelle: 'Anzahl',
  median: 'Median in Tagen',
  wartezeitHinweis:
    'Tage von „Verwiesen am“ bis „Erstkontakt am“. Wer noch wartet, ist nicht dabei. Leistungen nach § 16a sind nicht dabei.',
  ohneWartezeit: (wieViele: number) =>
    `${anzahl(wieViele, 'Verweisung', 'Verweisungen')} mit einem Erstkontakt vor der Verweisung: in keiner Wartezeit enthalten.`,
  paragraph16aHinweis: 'Nur Anzahlen je Art, Stand und Quartal. Wer wohin ging, steht hier nicht.',
  lueckenHinweis:
    'Was gebraucht wurde und nicht da war: kein Angebot oder kein Platz. Für Gespräche mit Partnern.',
  eintragenHinweis:
    'Das Blatt „Kooperation“ hält immer nur die letzte Zählung; die bisherige wird ganz ersetzt.',
  eintragen: 'Zahlen ins Blatt eintragen',
  eingetragen: (wieViele: number) =>
    wieViele === 0
      ? 'Auf dem Blatt „Kooperation“ steht schon genau diese Zählung.'
      : `Auf dem Blatt „Kooperation“ eingetragen: ${anzahl(wieViele, 'Zeile', 'Zeilen')}.`,
  kopieren: 'Namenlos kopieren',
  namenlosTitel: (tag: string) => `Kooperation, namenlos. Gezählt am ${tag}. Nur Anzahlen, ohne Personen.`,
  namenlosErklaerung:
    '„< 5“ steht für 1 bis 4. „*“ steht für eine größere Zahl, aus der sich sonst in derselben Tabelle eine kleine errechnen ließe.',
  nichtAlle: 'Nicht alle gewählten Fallmappen sind enthalten.',
} as const;

const ABWEISUNG_DOPPELT =
  'Zu dieser Person sind mehrere Fallmappen gewählt; keine davon wird gezählt. Bitte wählen Sie nur die, die gilt.';

/** Why a file was not counted; for errors in it their own sentences follow. */
export function abweisungstext(grund: Kooperationsabweisung): string {
  switch (grund.art) {
    case 'unlesbar':
      return grund.satz;
    case 'fehlerhaft':
      return 'Die Fallmappe wird nicht gezählt, weil in ihr zuerst etwas zu berichtigen ist.';
    case 'doppelt':
      return ABWEISUNG_DOPPELT;
  }
}

/** Days as Germans write them. */
export function tageText(tage: number): string {
  return tage.toLocaleString('de-DE');
}

/** A count, or what stands in its place. */
export function namenloszelle(zelle: Namenloszelle): string {
  return typeof zelle === 'number' ? String(zelle) : NAMENLOS_ZEICHEN[zelle];
}
