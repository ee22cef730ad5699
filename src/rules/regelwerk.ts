/** The rule set as a whole: its version and the thresholds of the house, each with its source. */

/** Version of the rule set; travels with every result. Rises with every change of a table or threshold. */
export const REGELWERK_VERSION = '2026-12';

/** A number the rules depend on. */
export interface Schwelle {
  readonly wert: number;
  readonly words: string;
  readonly source: string;
}

/** A threshold that the tables name in their tests. */
export interface Tabellenschwelle extends Schwelle {
  readonly name: string;
}

/** From which Stufe on a rating is a vermittlungsrelevanter Handlungsbedarf. */
export const RELEVANT_AB: Schwelle = {
  wert: 2,
  words: 'Ab dieser Stufe zählt eine Einschätzung als vermittlungsrelevanter Handlungsbedarf.',
  source: 'SET',
};

/** How many of the eight Handlungsbedarfe (Leistungsfähigkeit, Rahmenbedingungen) make bFM possible. */
export const MIN_BEDARFE: Tabellenschwelle = {
  name: 'Schwelle bFM',
  wert: 3,
  words: 'So viele der acht Handlungsbedarfe in Leistungsfähigkeit und Rahmenbedingungen braucht es für bFM.',
  source: 'S0, S1',
};

/** How many Handlungsbedarfe in all groups make Exter possible ("darüber hinaus noch weitere", S1). */
export const MIN_BEDARFE_EXTER: Tabellenschwelle = {
  name: 'Schwelle Exter',
  wert: 4,
  words: 'So viele Handlungsbedarfe in allen vier Schlüsselgruppen braucht es für Exter.',
  source: 'S1, SET',
};

/** Age in years from which a person is Ü25. */
export const ALTER_UE25: Schwelle = {
  wert: 25,
  words: 'Ab diesem Geburtstag ist eine Person am Stichtag Ü25.',
  source: 'S1',
};

/** Age in years from which on a rating as Schüler/in is to be checked. */
export const ALTER_SCHUELER: Schwelle = {
  wert: 25,
  words: 'Ab diesem Alter wird die Festlegung „Schüler/in“ zur Prüfung vorgelegt.',
  source: 'SET',
};

/** Fewer letters than these are too few for a Begründung; it still counts. */
export const BEGRUENDUNG_BUCHSTABEN: Schwelle = {
  wert: 10,
  words: 'Eine Begründung mit weniger Buchstaben wird zur Prüfung vorgelegt; sie zählt trotzdem.',
  source: 'SET',
};

/** Only people born before this date can fall under the repealed § 428 SGB III (58 before 1 January 2008). */
export const PARAGRAPH_428_GEBOREN_VOR = {
  datum: '1950-01-02',
  source: 'SGB III § 428 a. F., SGB II § 65 Abs. 4 a. F.',
} as const;

/** Only people born before this date can fall under the repealed § 53a Abs. 2 SGB II. */
export const PARAGRAPH_53A_GEBOREN_VOR = { datum: '1964-01-02', source: 'SGB II § 53a a. F.' } as const;
