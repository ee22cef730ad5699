/** The kinds of errors that only the Leitfaden knows. */

declare module '../../../listen/fehler' {
  interface Fehlerarten {
    readonly STUFE_OHNE_ANKER: NurOrt;
  }
}

/** Their codes. */
export type LeitfadenFehler = 'STUFE_OHNE_ANKER';
