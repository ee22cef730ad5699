/** The kinds of errors that only a list of cases knows. */

declare module '../../../listen/fehler' {
  interface Fehlerarten {
    /** What stands here says that there is a Fallmappe of the person already. */
    readonly FALLMAPPE_GIBT_ES: NurOrt;
    /** The same person stands in several rows. */
    readonly KUNDENNUMMER_DOPPELT: NurOrt;
    /** The passport says that it is a list of cases, and its table is missing. */
    readonly KEINE_FALLLISTE: NurOrt;
    /** The table of the places is missing. */
    readonly PLAETZE_FEHLEN: NurOrt;
    /** The name of the day that the searches look from leads to no cell. */
    readonly LISTE_STAND_FEHLT: NurOrt;
    /** It comes from a version of the template that this program does not know. */
    readonly FALLLISTE_UNBEKANNT: NurOrt;
    /** The table of the waiting list is missing. */
    readonly WARTELISTE_FEHLT: NurOrt;
    /** The table of the numbers is missing. */
    readonly ZAHLEN_FEHLEN: NurOrt;
    /** The table of the figures of cooperation is missing. */
    readonly KOOPERATIONSZAHLEN_FEHLEN: NurOrt;
    /** A table that the program fills names the same in several rows. */
    readonly ZEILE_DOPPELT: NurOrt;
    /** Somebody who waits stands in several rows of the list, or without a number. */
    readonly WARTENDE_UNKLAR: NurOrt;
    /** The places of the same Träger stand in several rows. */
    readonly TRAEGER_DOPPELT: NurOrt;
  }
}

/** Their codes. */
export type FalllistenFehler =
  | 'FALLMAPPE_GIBT_ES'
  | 'KUNDENNUMMER_DOPPELT'
  | 'KEINE_FALLLISTE'
  | 'LISTE_STAND_FEHLT'
  | 'FALLLISTE_UNBEKANNT'
  | 'TRAEGER_DOPPELT'
  | 'PLAETZE_FEHLEN'
  | 'WARTELISTE_FEHLT'
  | 'ZAHLEN_FEHLEN'
  | 'KOOPERATIONSZAHLEN_FEHLEN'
  | 'ZEILE_DOPPELT'
  | 'WARTENDE_UNKLAR';
