/** The rule set as a whole: its version and the thresholds of the house, each with its source. */

/** Version of the rule set; travels with every result. Rises with every change of a table or threshold. */
export const REGELWERK_VERSION = '2026-11';

/** A number the rules depend on. */
export interface Schwelle {
  readonly wert: number;
  readonly words: string;
  readonly source: string;
}

/** From which Stufe on a rating is a vermittlungsrelevanter Handlungsbedarf. */
export const RELEVANT_AB: Schwelle = {
  wert: 2,
  words: 'Ab dieser Stufe zählt eine Einschätzung als vermittlungsrelevanter Handlungsbedarf.',
  source: 'SET',
};

/** How many of the eight Handlungsbedarfe (Leistungsfähigkeit, Rahmenbedingungen) make bFM possible. */
export const MIN_BEDARFE: Schwelle = {
  wert: 3,
  words: 'So viele der acht Handlungsbedarfe in Leistungsfähigkeit und Rahmenbedingungen braucht es für bFM.',
  source: 'S0, S1',
};

/** How many Handlungsbedarfe in all groups make Exter possible ("darüber hinaus noch weitere", S1). */
export const MIN_BEDARFE_EXTER: Schwelle = {
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

/** Only people born before this date can fall under the repealed § 53a Abs. 2 SGB II. */
export const PARAGRAPH_53A_GEBOREN_VOR = { datum: '1964-01-02', source: 'SGB II § 53a a. F.' } as const;
