/** The rules of the house: what an office may settle for itself, with what holds until it does. */

/** The Länder, as the calendar of holidays names them. */
export const LAENDER = [
  'BW',
  'BY',
  'BE',
  'BB',
  'HB',
  'HH',
  'HE',
  'MV',
  'NI',
  'NW',
  'RP',
  'SL',
  'SN',
  'ST',
  'SH',
  'TH',
] as const;
export type Land = (typeof LAENDER)[number];

export const ZAEHLUNGEN = ['Kalendertage', 'Arbeitstage'] as const;
export type Zaehlung = (typeof ZAEHLUNGEN)[number];

/** From when the period of the Erstberatung runs. */
export const FRISTBEGINNE = ['Zugang', 'Antrag'] as const;
export type Fristbeginn = (typeof FRISTBEGINNE)[number];

/** The rules that hold; whoever asks gets one for each. */
export interface Hausregeln {
  readonly land: Land;
  /** Whole days, 1 to 60. */
  readonly erstberatungTage: number;
  readonly erstberatungZaehlung: Zaehlung;
  readonly erstberatungBeginn: Fristbeginn;
  /** Months, 1 to 6: S0 says „spätestens alle sechs Monate“. */
  readonly fortfuehrungMonate: number;
  /** Whether Vormerkung and Übernahme are one step, because one person does both (S0). */
  readonly inEinemSchritt: boolean;
  /** Whether setting up the protection of the FM-Vermerke makes a code with which the Teamleitung can open them. */
  readonly wiederherstellungscode: boolean;
}
export type HausregelId = keyof Hausregeln;

/** What holds as long as the house says nothing else, in words for the sheet, with its source. */
export const HAUSREGEL_VORGABE: Hausregeln = {
  land: 'NW',
  erstberatungTage: 15,
  erstberatungZaehlung: 'Kalendertage',
  erstberatungBeginn: 'Zugang',
  fortfuehrungMonate: 6,
  inEinemSchritt: true,
  wiederherstellungscode: true,
};

/** What can be settled: its name and what it means; the order of the sheet. */
export const HAUSREGEL_TEXT: Record<
  HausregelId,
  { readonly label: string; readonly words: string; readonly source: string }
> = {
  land: {
    label: 'Bundesland',
    words: 'Bestimmt die Feiertage; als Kürzel, zum Beispiel NW.',
    source: 'SET',
  },
  erstberatungTage: {
    label: 'Erstberatung: Tage',
    words: 'So viele Tage nach Fristbeginn ist die Erstberatung spätestens; 1 bis 60.',
    source: 'S1',
  },
  erstberatungZaehlung: {
    label: 'Erstberatung: gezählt werden',
    words: 'Kalendertage oder Arbeitstage (ohne Samstage, Sonntage und Feiertage).',
    source: 'S1, SET',
  },
  erstberatungBeginn: {
    label: 'Erstberatung: Frist beginnt mit',
    words: 'Zugang der Unterlagen im Fallmanagement oder Antrag.',
    source: 'S1, SET',
  },
  fortfuehrungMonate: {
    label: 'bFM prüfen spätestens nach Monaten',
    words:
      'So viele Monate nach Übernahme oder letzter Prüfung ist über die Fortführung zu entscheiden; 1 bis 6.',
    source: 'S0',
  },
  inEinemSchritt: {
    label: 'Vormerken und Übernehmen in einem Schritt',
    words:
      'ja, wo Vermittlung und Fallmanagement in einer Hand liegen (S0); nein, wo sie getrennt sind (S1).',
    source: 'S0, S1',
  },
  wiederherstellungscode: {
    label: 'Wiederherstellungscode der FM-Vermerke',
    words:
      'ja: Die Teamleitung bekommt einen Code, der alle FM-Vermerke öffnet. nein: Es gibt keinen; sind alle Passwörter verloren, sind es auch die Vermerke.',
    source: 'S0, SET',
  },
};
export const HAUSREGEL_IDS = Object.keys(HAUSREGEL_TEXT) as HausregelId[];

/** The subject lines offered for continuing the bFM until the house has its own. */
export const BETREFFZEILEN: readonly string[] = [
  'Fortführung: Ziele in Arbeit',
  'Fortführung: Fortschritte erkennbar',
  'Fortführung: neue Handlungsbedarfe',
  'Fortführung: Stabilisierung nötig',
];
