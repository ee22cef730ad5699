/** What speaks against a step through the bFM; the words for people stand in `text/`. */

/** Why a step is not written (yet). */
export type Schrittmangel =
  /** The chain has to be repaired first; nothing else was checked. */
  | 'KETTE_UNGUELTIG'
  /** The present state knows no such step; nothing else was checked. */
  | 'SCHRITT_NICHT_ERLAUBT'
  | 'PROFILING_FEHLT'
  | 'KRITERIUM_FEHLT'
  /** The house has a list of local criteria, and none of them is named. */
  | 'LOKALES_KRITERIUM_FEHLT'
  /** The formal criterion was chosen, but it is not certain that it is met. */
  | 'KRITERIEN_NICHT_ERFUELLT'
  /** An Übernahme without the Einschätzung that the bFM leads to progress. */
  | 'EINSCHAETZUNG_FEHLT'
  | 'GRUND_FEHLT'
  /** After an Integration nobody has said whether the person is still leistungsberechtigt. */
  | 'INTEGRIERT_FEHLT'
  /** After an end that led nowhere it has to be named what has changed. */
  | 'UMSTAENDE_FEHLEN'
  | 'BEGRUENDUNG_FEHLT'
  | 'BETREFF_FEHLT'
  | 'FACHKRAFT_FEHLT'
  | 'VERTRETUNG_FEHLT'
  | 'TERMIN_FEHLT'
  /** Later than the house allows after the day of the step. */
  | 'TERMIN_ZU_SPAET'
  /** Not after the day of the step. */
  | 'TERMIN_VERGANGEN'
  | 'DATUM_ZUKUNFT'
  | 'DATUM_VOR_LETZTEM_SCHRITT';
