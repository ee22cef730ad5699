/** What the pane says beside an open list of cases. */
import { germanDate, type PlainDate } from '../../../listen/plainDate';
import type { Auslassung, Zeilenumfang } from '../../../mappe/liste/tabellenmappe';

/** The places of the pane beside a list of cases, in their order. */
export const LISTENORT = {
  liste: 'Liste',
  suchlaeufe: 'Suchläufe',
  wiedervorlagen: 'Wiedervorlagen',
  exter: 'Exter',
  haushalt: 'BG',
} as const;
export type Listenort = keyof typeof LISTENORT;

const zahl = (anzahl: number): string => anzahl.toLocaleString('de-DE');

/** So many of something. */
export function anzahl(wieViele: number, eines: string, mehrere: string): string {
  return wieViele === 1 ? `1 ${eines}` : `${zahl(wieViele)} ${mehrere}`;
}

const zeilen = (wieViele: number): string => anzahl(wieViele, 'Zeile', 'Zeilen');

export const LISTE = {
  titel: 'Fallliste',
  orte: 'Bereiche der Fallliste',
  wirdGelesen: 'Die Fallliste wird gelesen.',
  zeilen,
  stand: (tag: PlainDate) => `Gerechnet vom Stand der Liste aus: ${germanDate(tag)}.`,
  neuLesen: 'Neu lesen',
  geaendert: 'Die Arbeitsmappe hat sich seit dem Lesen geändert.',
  excelDauert: 'Excel antwortet gerade nicht.',
  nichtGelesen: 'Die Fallliste lässt sich nicht lesen.',
  berechnen: 'Berechnen und eintragen',
  nurSichtbare: 'Nur sichtbare Zeilen',
  nurMarkierte: 'Nur markierte Zeilen',
  nurName: (welche: string) => `Berechnen und eintragen: ${welche}`,
  berechenbar: (wieViele: number) => `${zeilen(wieViele)} lassen sich berechnen.`,
  wuerdeSichAendern: (wieViele: number) => `Kennungen, die sich ändern würden (${zahl(wieViele)})`,
  nichtsAendertSich: 'Keine eingetragene Kennung würde sich ändern.',
  geaenderte: (wieViele: number) => `Geänderte Kennungen (${zahl(wieViele)})`,
  mitFehlern: (wieViele: number) => `Zeilen mit Fehlern (${zahl(wieViele)})`,
  mitFehlernSatz: 'Sie behalten ihre alten Ergebnisse, bis die genannten Zellen berichtigt sind.',
  keineZeile: 'In der Liste steht noch niemand. Tragen Sie auf dem Blatt „Fälle“ je Person eine Zeile ein.',
  abbrechen: 'Abbrechen',
  wirdAbgebrochen: 'Wird nach diesem Teil abgebrochen.',
  kundennummer: 'Kundennummer',
  bisher: 'bisher',
  jetzt: 'jetzt',
  weitere: (wieViele: number) => `und ${anzahl(wieViele, 'weitere', 'weitere')}`,
} as const;

type Umfang = 'alle' | Zeilenumfang;

interface Lauf {
  readonly was: 'liest' | 'berechnet' | 'nimmtZurueck';
  readonly erledigt: number;
  readonly gesamt: number;
}

/** What is under way, and how far. */
export function laeuftText({ was, erledigt, gesamt }: Lauf): string {
  const wort = { liest: 'Gelesen', berechnet: 'Bearbeitet', nimmtZurueck: 'Zurückgenommen' }[was];
  return gesamt === 0 ? LISTE.wirdGelesen : `${wort}: ${zahl(erledigt)} von ${zeilen(gesamt)}`;
}

/** What is said of rows that were computed. */
const GEMEINTE: Record<Umfang, (wieViele: number) => string> = {
  alle: zeilen,
  sichtbar: (wieViele) => anzahl(wieViele, 'sichtbare Zeile', 'sichtbare Zeilen'),
  markiert: (wieViele) => anzahl(wieViele, 'markierte Zeile', 'markierte Zeilen'),
};

/** Why nothing was computed of what was meant. */
export const AUSWAHLBEFUND = {
  sichtbar: 'Auf dem Blatt „Fälle“ ist keine Zeile mit einer Kundennummer sichtbar. Es ist nichts geändert.',
  markiert:
    'Auf dem Blatt „Fälle“ ist keine sichtbare Zeile mit einer Kundennummer markiert. Es ist nichts geändert. Markieren Sie dort Zeilen und versuchen Sie es noch einmal.',
  spalteVerborgen:
    'Die Spalte „Kundennummer“ oder ihre Kopfzeile ist ausgeblendet. Ohne sie steht nicht fest, welche Zeilen sichtbar sind. Es ist nichts geändert. Bitte blenden Sie sie ein.',
} as const;

export const BERICHT = {
  titel: 'Ergebnis',
  berechnet: (wieViele: number, umfang: Umfang) => `${GEMEINTE[umfang](wieViele)} berechnet und eingetragen.`,
  abgebrochen:
    'Abgebrochen: Was schon eingetragen war, bleibt stehen. Jede Zeile ist ganz alt oder ganz neu.',
  ungewiss:
    'Ob der letzte Teil angekommen ist, steht nicht fest. Bitte lesen Sie die Liste neu: Der Suchlauf „Kennung veraltet“ zählt die Zeilen, deren Ergebnisse nicht zu ihren Angaben gehören; „Liste kopieren“ nennt sie.',
  halb: 'In diesen Zeilen kann etwas Falsches stehen. Bitte prüfen Sie sie und berechnen Sie die Liste noch einmal.',
  geaendert:
    'Währenddessen hat jemand die Arbeitsmappe geändert. Ob alle Ergebnisse zu den Angaben passen, zeigt ein neues Lesen.',
  ausgelassen: 'Nicht geschrieben',
} as const;

/** How the sheets „Suchläufe“ and „Team“ count, where that is not as usual. */
export const ZAHLENLAGE = {
  werte:
    'Die Liste hat über 5.000 Zeilen. Die Blätter „Suchläufe“ und „Team“ zeigen Zahlen von diesem Berechnen, mit ihrem Tag.',
  unfertig:
    'Die Zahlen auf den Blättern „Suchläufe“ und „Team“ sind nicht vollständig eingetragen. Bitte berechnen Sie die Liste noch einmal.',
} as const;

/** Why something was not written to a row. */
export const EINZELAUSGANG = {
  geaendert: 'In dieser Zeile steht inzwischen etwas anderes. Es ist nichts eingetragen.',
  ungewiss:
    'Excel hat nicht geantwortet oder den Vorgang abgebrochen. Ob es eingetragen ist, steht nicht fest; bitte lesen Sie neu und sehen Sie nach.',
  abgelehnt: 'Excel hat es abgelehnt. Es ist nichts eingetragen.',
} as const;

/** Why a row was left as it is. */
export const AUSLASSUNG: Record<Auslassung, string> = {
  verschwunden: 'Die Zeile steht nicht mehr in der Liste.',
  doppelt: 'Die Kundennummer steht jetzt in mehreren Zeilen.',
  geaendert: 'Dort steht inzwischen etwas anderes.',
};

export const SUCHLAUF = {
  anzahl: 'Gefunden',
  zeigen: 'Im Blatt zeigen',
  zeigenName: (label: string) => `Im Blatt zeigen: ${label}`,
  kopieren: 'Liste kopieren',
  kopierenName: (label: string) => `Liste kopieren: ${label}`,
  alleZeigen: 'Alle Zeilen zeigen',
  filterHinweis:
    '„Im Blatt zeigen“ filtert nach dem, was in der Spalte „Suchläufe“ eingetragen ist. Filter anderer Spalten bleiben.',
  nichtEingetragen: (wieViele: number) =>
    `In ${zeilen(wieViele)} ist noch nicht eingetragen, was hier gezählt ist. Bitte zuerst „Berechnen und eintragen“.`,
  tage: 'Tage ohne Kontakt',
  tageHinweis: 'Eine ganze Zahl von 1 bis 3650.',
  uebernehmen: 'Übernehmen',
} as const;

/** What is said of the numbers of the sheet „Team“ that are remembered. */
export const MERKEN = {
  titel: 'Stand merken',
  satz: 'Das Blatt „Team“ zeigt danach, wie sich die Anzahl je Kennung seit heute verändert. Der bisher gemerkte Stand wird ersetzt.',
  knopf: 'Stand merken',
  gemerkt: (zeilen: number) =>
    zeilen === 0
      ? 'Genau dieser Stand ist heute schon gemerkt.'
      : 'Der Stand von heute ist gemerkt. Das Blatt „Team“ vergleicht damit.',
} as const;

export const FAELLIG = {
  keine: 'In der Liste steht nichts, was fällig wird.',
  ohneFachkraft: 'ohne Fachkraft',
  ueberfaellig: (wieViele: number) => `${zahl(wieViele)} überfällig`,
  gruppe: (fachkraft: string, wieViele: number) => `${fachkraft} (${zahl(wieViele)})`,
  kopieren: 'Liste kopieren',
  kopierenName: (fachkraft: string) => `Liste kopieren: ${fachkraft}`,
  zeigen: (kundennummer: string) => `Im Blatt zeigen: ${kundennummer}`,
} as const;

/** The first lines of a list that is handed on. */
export const WEITERGABE = {
  warnung: 'Pseudonym, nur im Haus',
  koepfe: ['Kundennummer', 'Fachkraft', 'fällig am', 'worum es geht'],
} as const;

/** What became of taking an act back. */
export const ZURUECKGENOMMEN = {
  zeilen: (wieViele: number) =>
    wieViele === 0
      ? 'Es ist nichts zurückgenommen.'
      : `Zurückgenommen in ${anzahl(wieViele, 'Zeile', 'Zeilen')}.`,
  ausgelassen: 'Nicht zurückgenommen',
  abgebrochen: 'Abgebrochen: Der Rest lässt sich noch zurücknehmen.',
} as const;

/** What counts cooperation over chosen Fallmappen. */
export const KOOPERATION_TITEL = 'Kooperation zählen …';

/** The button that takes the last act back. */
export const RUECKNAHME = {
  berechnen: 'Rückgängig: Berechnen',
  zuweisen: 'Rückgängig: Platz zuweisen',
  einlesen: 'Rückgängig: Fallmappen einlesen',
  einschaetzen: 'Rückgängig: Einschätzung',
  warteliste: 'Rückgängig: Warteliste',
  merken: 'Rückgängig: Stand merken',
  kooperation: 'Rückgängig: Zahlen zur Kooperation',
} as const;
