/** The kinds of errors that only a Workshop knows. */

declare module '../../../listen/fehler' {
  interface Fehlerarten {
    /** Somebody said something of the same in several rows: nobody can tell which one holds. */
    readonly URTEIL_DOPPELT: NurOrt;
    /** The workbook that was chosen is no Workshop. */
    readonly KEIN_WORKSHOP: NurOrt;
    /** A Workshop of a version that this program does not know. */
    readonly WORKSHOP_UNBEKANNT: NurOrt;
  }
}

/** Their codes. */
export type WorkshopFehler = 'URTEIL_DOPPELT' | 'KEIN_WORKSHOP' | 'WORKSHOP_UNBEKANNT';
