/** The kinds of errors that only the history knows. */

declare module '../../../listen/fehler' {
  interface Fehlerarten {
    readonly RUECKSPRACHE_ZU_FRUEH: NurOrt;
    readonly KEIN_WECHSEL: NurOrt;
    readonly KENNUNG_UNBESTAETIGT: NurOrt;
  }
}

/** Their codes. */
export type VerlaufFehler = 'RUECKSPRACHE_ZU_FRUEH' | 'KEIN_WECHSEL' | 'KENNUNG_UNBESTAETIGT';
