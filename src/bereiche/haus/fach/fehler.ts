/** The kinds of errors that only the data of the house know. */

declare module '../../../listen/fehler' {
  interface Fehlerarten {
    /** A row that stands twice in a table of the house. */
    readonly HAUSZEILE_DOPPELT: { readonly tabelle: string };
    /** The workbook that was chosen is no Hausvorlage. */
    readonly KEINE_HAUSVORLAGE: NurOrt;
    /** It comes from a version of the template that this program does not know. */
    readonly HAUSVORLAGE_UNBEKANNT: NurOrt;
    readonly HAUSVORLAGE_NICHT_FREIGEGEBEN: NurOrt;
    /** Something was changed since its release. */
    readonly HAUSVORLAGE_GEAENDERT: NurOrt;
    /** `ab` as people write days. */
    readonly HAUSVORLAGE_GILT_NOCH_NICHT: { readonly ab: string };
    /** The workbook holds a later release. */
    readonly HAUSVORLAGE_AELTER: { readonly angeboten: number; readonly vorhanden: number };
    /** A row that the template of the workbook does not have. */
    readonly HAUSZEILE_FEHLT: { readonly tabelle: string };
    /** Another released set of rules has that version already. */
    readonly REGELWERK_ANDERS: { readonly version: string };
  }
}

/** Their codes. */
export type HausFehler =
  | 'HAUSZEILE_DOPPELT'
  | 'KEINE_HAUSVORLAGE'
  | 'HAUSVORLAGE_UNBEKANNT'
  | 'HAUSVORLAGE_NICHT_FREIGEGEBEN'
  | 'HAUSVORLAGE_GEAENDERT'
  | 'HAUSVORLAGE_GILT_NOCH_NICHT'
  | 'HAUSVORLAGE_AELTER'
  | 'HAUSZEILE_FEHLT'
  | 'REGELWERK_ANDERS';
