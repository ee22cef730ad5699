/** The kinds of errors that only the Wiedervorlagen know. */

declare module '../../../../listen/fehler' {
  interface Fehlerarten {
    readonly WIEDERVORLAGE_FEHLT: NurOrt;
  }
}

/** Their codes. */
export type WiedervorlagenFehler = 'WIEDERVORLAGE_FEHLT';
