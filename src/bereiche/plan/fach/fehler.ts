/** The kinds of errors that only the plan knows. */

declare module '../../../listen/fehler' {
  interface Fehlerarten {
    readonly ZIEL_UNBEKANNT: NurOrt;
    readonly PARAGRAPH_16A_NICHT_FREIWILLIG: NurOrt;
    readonly PARAGRAPH_16A_UNBEANTWORTET: NurOrt;
    readonly PARAGRAPH_16A_ALS_EIGENBEMUEHUNG: NurOrt;
    readonly DOKUMENT_ZU_LANG: { readonly zeilen: number; readonly hoechstens: number };
    readonly KEIN_ENTWICKLUNGSZIEL: NurOrt;
    readonly ZIEL_NOCH_OFFEN: NurOrt;
    readonly ZIEL_NICHT_OFFEN: NurOrt;
    readonly SCHRITT_FEHLT: NurOrt;
    readonly ANGEBOT_PASST: NurOrt;
  }
}

/** Their codes. */
export type PlanFehler =
  | 'ZIEL_UNBEKANNT'
  | 'PARAGRAPH_16A_NICHT_FREIWILLIG'
  | 'PARAGRAPH_16A_UNBEANTWORTET'
  | 'PARAGRAPH_16A_ALS_EIGENBEMUEHUNG'
  | 'DOKUMENT_ZU_LANG'
  | 'KEIN_ENTWICKLUNGSZIEL'
  | 'ZIEL_NOCH_OFFEN'
  | 'ZIEL_NICHT_OFFEN'
  | 'SCHRITT_FEHLT'
  | 'ANGEBOT_PASST';
