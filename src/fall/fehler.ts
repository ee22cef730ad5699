/** The kinds of errors that only the inputs of a case know, and what its facts follow from: steps through the bFM, words of the house. */

import type { Mangelart } from '../rules/satzform/mangel';

declare module '../listen/fehler' {
  interface Fehlerarten {
    readonly GEBURTSDATUM_NACH_STICHTAG: NurOrt;
    readonly MEHRERE_MARKEN: NurOrt;
    readonly FOERDERZIEL_PASST_NICHT: NurOrt;
    readonly ENTWICKLUNGSZIEL_PASST_NICHT: NurOrt;
    readonly NUR_EIN_ENTWICKLUNGSZIEL: NurOrt;
    readonly KEINE_MATRIXZEILE: NurOrt;
    readonly FELD_UNBEKANNT: NurOrt;
    readonly STATUSFOLGE_UNGUELTIG: NurOrt;
    readonly STATUSDATUM_UNGUELTIG: NurOrt;
    /** A word of the house that the rules take for another Betreuung. */
    readonly WORT_VERGEBEN: NurOrt;
    /** The released rules of the house cannot be used. */
    readonly REGELWERK_UNGUELTIG: { readonly art: Mangelart; readonly spalte: string };
    /** A word of the house that stands for two Betreuungen. */
    readonly WORT_MEHRDEUTIG: NurOrt;
    /** What was written before stands there no more. */
    readonly INZWISCHEN_GEAENDERT: NurOrt;
    /** What was to be taken back has been built on since. */
    readonly BERUHT_DARAUF: NurOrt;
    /** Inputs were changed after the results had been entered. */
    readonly ERGEBNIS_VERALTET: NurOrt;
    readonly TYP_FALSCH: { readonly erlaubt: string };
  }
}

/** Their codes. */
export type FallFehler =
  | 'GEBURTSDATUM_NACH_STICHTAG'
  | 'MEHRERE_MARKEN'
  | 'FOERDERZIEL_PASST_NICHT'
  | 'ENTWICKLUNGSZIEL_PASST_NICHT'
  | 'NUR_EIN_ENTWICKLUNGSZIEL'
  | 'KEINE_MATRIXZEILE'
  | 'STATUSFOLGE_UNGUELTIG'
  | 'STATUSDATUM_UNGUELTIG'
  | 'REGELWERK_UNGUELTIG'
  | 'WORT_VERGEBEN'
  | 'WORT_MEHRDEUTIG'
  | 'INZWISCHEN_GEAENDERT'
  | 'BERUHT_DARAUF'
  | 'ERGEBNIS_VERALTET'
  | 'FELD_UNBEKANNT'
  | 'TYP_FALSCH';
