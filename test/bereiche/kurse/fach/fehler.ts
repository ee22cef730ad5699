/** The kinds of errors that only the courses know. */

declare module '../../../../src/listen/fehler' {
  interface Fehlerarten {
    readonly KURS_SCHON_DA: NurOrt;
  }
}

/** Their codes. */
export type KursFehler = 'KURS_SCHON_DA';
