/** The kinds of errors of cells that only a Regelwerk knows. */

declare module '../../../listen/fehler' {
  interface Fehlerarten {
    /** A cell of the rules is computed: nothing from cells is ever executed. */
    readonly FORMEL_IM_REGELWERK: { readonly feld: string };
    /** The workbook that was chosen is no Regelwerk. */
    readonly KEIN_REGELWERK: NurOrt;
    /** A Regelwerk of a version that this program does not know. */
    readonly REGELWERK_UNBEKANNT: NurOrt;
  }
}

/** Their codes. */
export type RegelwerkFehler = 'FORMEL_IM_REGELWERK' | 'KEIN_REGELWERK' | 'REGELWERK_UNBEKANNT';
