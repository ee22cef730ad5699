/** The kinds of errors that only the history knows. */

declare module '../../../listen/fehler' {
  interface Fehlerarten {
    readonly RUECKSPRACHE_ZU_FRUEH: NurOrt;
    readonly KEIN_WECHSEL: NurOrt;
    readonly KENNUNG_UNBESTAETIGT: NurOrt;
    /** A point of the talk that is confirmed and does not apply. */
    readonly PUNKT_ZWEIFACH: NurOrt;
  }
}

/** Their codes. */
export type VerlaufFehler =
  'RUECKSPRACHE_ZU_FRUEH' | 'KEIN_WECHSEL' | 'KENNUNG_UNBESTAETIGT' | 'PUNKT_ZWEIFACH';
