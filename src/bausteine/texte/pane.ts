/** The German sentences of the pane itself: headings, buttons, states and outcomes. Rules and host errors speak elsewhere. */
import type { Ortsname } from '../orte';

/** What the watchdog says when the pane has not started after some seconds. */
export const START_HAENGT =
  'Das Integrationstool ist noch nicht gestartet. Bitte schließen Sie diesen Bereich und öffnen Sie ihn neu: ' +
  'Start › Integrationstool › Aufgabenbereich. Hilft das nicht, fehlt vermutlich die Verbindung zum Server; ' +
  'dann wenden Sie sich bitte an Ihre IT. Ihre Fallmappe ist unverändert.';

/** Why the pane does not start in this program. */
export const KEIN_EXCEL =
  'Das Integrationstool arbeitet nur in Excel. Bitte öffnen Sie Ihre Fallmappe in Excel und dort den Aufgabenbereich.';
export const EXCEL_ZU_ALT =
  'Dieses Excel ist zu alt für das Integrationstool. Nötig ist Excel 2021 oder neuer oder Microsoft 365 ' +
  'ab Version 2108 (ExcelApi 1.14). Bitte wenden Sie sich an Ihre IT. Ihre Fallmappe ist unverändert.';

export const ORTSLEISTE = 'Bereiche';

/** The places of the pane. */
export const ORT_TITEL: Record<Ortsname, string> = {
  ueben: 'Üben',
  heute: 'Heute',
  profiling: 'Profiling',
  ziel: 'Ziel & Plan',
  bfm: 'bFM',
  partner: 'Partner',
  mehr: 'Mehr',
};

/** The view with the help, and the way there from any other. */
export const HILFE_TITEL = 'Hilfe';
export const HILFE_HIER = 'Hilfe zu dieser Ansicht';

/** The steps of a place, named for everyone. */
export const schrittleisteText = (ort: string): string => `Schritte: ${ort}`;

/** Goes on to the next step. */
export const weiterText = (titel: string): string => `Weiter: ${titel}`;

/** The three actions of the pane. */
export const KNOPF = {
  lesen: 'Neu lesen',
  eintragen: 'Berechnen und eintragen',
  zuruecknehmen: 'Zurücknehmen',
} as const;

/** The same in one word, where there is little room. */
export const KNOPF_KURZ = { eintragen: 'Eintragen' } as const;

/** Takes back what was entered last; says so. */
export const EINGETRAGENES_ZURUECK = 'Eintrag zurücknehmen';

export const MELDUNG_GANZ = 'Ganz lesen';
export const MELDUNG_WEG = 'Meldung schließen';

/** What the pane is doing while one has to wait. */
export const WARTEN: Record<keyof typeof KNOPF, string> = {
  lesen: 'Die Fallmappe wird gelesen …',
  eintragen: 'Das Ergebnis wird eingetragen …',
  zuruecknehmen: 'Das wird zurückgenommen …',
};

export const UEBERSCHRIFT = {
  fehler: 'Bitte zuerst berichtigen',
  hinweise: 'Hinweise',
} as const;

/** What the result in the cells is worth. */
export const STAND_TEXT = {
  aktuell: 'Das Ergebnis in der Mappe ist aktuell.',
  veraltet:
    'Das Ergebnis in der Mappe ist veraltet: Seit dem Eintragen haben sich Angaben oder das Regelwerk geändert.',
  nochNichtEingetragen: 'Das Ergebnis ist noch nicht in die Mappe eingetragen.',
  unvollstaendig: 'Das Ergebnis in der Mappe ist unvollständig. Bitte tragen Sie es noch einmal ein.',
  vonHandGeaendert:
    'In Zellen mit Ergebnissen steht etwas anderes, als das Programm aus Ihren Angaben berechnet. Das Ergebnis kann falsch sein.',
} as const;

/** Outcomes of the actions, for the live region. */
export const MELDUNG = {
  gelesen: 'Die Fallmappe ist gelesen.',
  nichtLesbar: 'Die Fallmappe ist gelesen. Es gibt noch etwas zu berichtigen.',
  nichtEingetragen: 'Es wurde nichts eingetragen. Bitte berichtigen Sie zuerst die genannten Stellen.',
  /** The Kennung is not to be seen before the own judgement. */
  verdecktEingetragen: 'Das Ergebnis ist eingetragen.',
  zurueckgenommen: 'Der Eintrag ist zurückgenommen. In der Mappe steht wieder, was vorher dort stand.',
} as const;

/** Outcome of entering. */
export function eingetragenText(kennung: string): string {
  return `Eingetragen: Kennung ${kennung}.`;
}

/** A take-back that Excel refused; `grund` is the sentence for the refusal. */
export function nichtZurueckgenommenText(grund: string): string {
  return `Es wurde nichts zurückgenommen. ${grund}`;
}

/** What followed an entry is taken back, the entry itself is not; `grund` says why. */
export function eintragStehtNochText(grund: string): string {
  return `Die eingetragenen Ergebnisse stehen noch da. ${grund}`;
}

/** The entry of a list behind which one writes something else. */
export const EIGENE_WORTE = 'eigene Worte …';

export const STEHT_FEST = 'steht fest';
export const NOCH_OFFEN = 'noch offen';
export const ZU_KLAEREN = 'noch zu klären';
export const VORSCHLAG = 'Vorschlag';
export const WECHSEL = 'Wechsel der Betreuung: gilt erst nach Rücksprache.';

/** The part of „Angabe zu Punkt „…“ zurücknehmen“ with a name that can be as long as a line; '' where there is none. */
export function langerName(label: string): string {
  return / zu \S+ „.*“/.exec(label)?.[0] ?? '';
}

/** How many items a list has, for its heading. */
export function mitAnzahl(ueberschrift: string, anzahl: number): string {
  return `${ueberschrift} (${anzahl})`;
}
