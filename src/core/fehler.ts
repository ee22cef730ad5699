/** Errors about data as values: a code, the places, and what the sentence needs. Never the contents of a cell. */
import type { Schrittmangel } from './fallmanagement/schrittmangel';
import type { Ort, RawValue } from './rawFall';
import type { Berechtigungsmangel } from './tresor/berechtigungsmangel';

/** What kind of value stands where another is expected. */
export type Gefunden = RawValue['art'] | 'liste' | 'objekt';

export type Fehler =
  | {
      readonly code: 'STUFE_UNGUELTIG';
      readonly orte: readonly Ort[];
      readonly feld: string;
      readonly gefunden: Gefunden;
    }
  | {
      readonly code: 'AUSWAHL_UNGUELTIG';
      readonly orte: readonly Ort[];
      readonly feld: string;
      readonly gefunden: Gefunden;
      readonly erlaubt: readonly string[];
    }
  | {
      readonly code: 'TEXT_UNGUELTIG';
      readonly orte: readonly Ort[];
      readonly feld: string;
      readonly gefunden: Gefunden;
    }
  | {
      readonly code: 'DATUM_UNGUELTIG';
      readonly orte: readonly Ort[];
      readonly feld: string;
      readonly gefunden: Gefunden;
    }
  | { readonly code: 'DATUM_AUSSERHALB'; readonly orte: readonly Ort[]; readonly feld: string }
  | { readonly code: 'GEBURTSDATUM_NACH_STICHTAG'; readonly orte: readonly Ort[] }
  | { readonly code: 'MEHRERE_MARKEN'; readonly orte: readonly Ort[] }
  | { readonly code: 'FOERDERZIEL_PASST_NICHT'; readonly orte: readonly Ort[] }
  | { readonly code: 'ENTWICKLUNGSZIEL_PASST_NICHT'; readonly orte: readonly Ort[] }
  | { readonly code: 'NUR_EIN_ENTWICKLUNGSZIEL'; readonly orte: readonly Ort[] }
  | { readonly code: 'KEINE_MATRIXZEILE'; readonly orte: readonly Ort[] }
  | { readonly code: 'KEINE_FALLMAPPE'; readonly orte: readonly Ort[] }
  | {
      readonly code: 'FALLMAPPE_BESCHAEDIGT';
      readonly orte: readonly Ort[];
      readonly teil: 'blatt' | 'name' | 'tabelle';
      readonly bezeichnung: string;
    }
  | {
      readonly code: 'SPALTE_FEHLT';
      readonly orte: readonly Ort[];
      readonly tabelle: string;
      readonly spalte: string;
    }
  | { readonly code: 'ID_UNBEKANNT'; readonly orte: readonly Ort[]; readonly tabelle: string }
  | {
      readonly code: 'ID_DOPPELT';
      readonly orte: readonly Ort[];
      readonly tabelle: string;
      readonly id: string;
    }
  | {
      readonly code: 'ID_FEHLT';
      readonly orte: readonly Ort[];
      readonly tabelle: string;
      readonly id: string;
    }
  | {
      readonly code: 'ANZAHL_UNGUELTIG';
      readonly orte: readonly Ort[];
      readonly feld: string;
      readonly gefunden: Gefunden;
    }
  | {
      readonly code: 'ZAHL_AUSSERHALB';
      readonly orte: readonly Ort[];
      readonly feld: string;
      readonly von: number;
      readonly bis: number;
    }
  /** A step that its state does not allow, or a state the step does not lead to. */
  | { readonly code: 'STATUSFOLGE_UNGUELTIG'; readonly orte: readonly Ort[] }
  | {
      readonly code: 'SCHRITT_NICHT_MOEGLICH';
      readonly orte: readonly Ort[];
      readonly mangel: Schrittmangel;
    }
  | { readonly code: 'VERMERK_ZU_LANG'; readonly orte: readonly Ort[]; readonly zuViel: number }
  | { readonly code: 'VERMERKSCHUTZ_VERALTET'; readonly orte: readonly Ort[] }
  | {
      readonly code: 'BERECHTIGUNG_NICHT_MOEGLICH';
      readonly orte: readonly Ort[];
      readonly mangel: Berechtigungsmangel;
    }
  | { readonly code: 'WIEDERVORLAGE_FEHLT'; readonly orte: readonly Ort[] }
  /** A step before the one above it. */
  | { readonly code: 'STATUSDATUM_UNGUELTIG'; readonly orte: readonly Ort[] }
  /** A protected note that its cell cannot hold; `zuViel` is counted in characters. */
  | { readonly code: 'PLAN_ID_UNGUELTIG'; readonly orte: readonly Ort[]; readonly muster: string }
  | { readonly code: 'ZIEL_UNBEKANNT'; readonly orte: readonly Ort[] }
  | { readonly code: 'PARAGRAPH_16A_NICHT_FREIWILLIG'; readonly orte: readonly Ort[] }
  | {
      readonly code: 'DOKUMENT_ZU_LANG';
      readonly orte: readonly Ort[];
      /** Printed lines the document would have, and those it may have. */
      readonly zeilen: number;
      readonly hoechstens: number;
    }
  | { readonly code: 'DATUMSSYSTEM_1904'; readonly orte: readonly Ort[] }
  | { readonly code: 'BLATT_GESCHUETZT'; readonly orte: readonly Ort[] }
  | { readonly code: 'VERSION_FEHLT'; readonly orte: readonly Ort[] }
  | { readonly code: 'VERSION_UNBEKANNT'; readonly orte: readonly Ort[] }
  | { readonly code: 'RUECKSPRACHE_ZU_FRUEH'; readonly orte: readonly Ort[] }
  | { readonly code: 'KEIN_WECHSEL'; readonly orte: readonly Ort[] }
  | { readonly code: 'KEIN_ENTWICKLUNGSZIEL'; readonly orte: readonly Ort[] }
  | { readonly code: 'ZIEL_NOCH_OFFEN'; readonly orte: readonly Ort[] }
  | { readonly code: 'ZIEL_NICHT_OFFEN'; readonly orte: readonly Ort[] }
  | { readonly code: 'SCHRITT_FEHLT'; readonly orte: readonly Ort[] }
  | { readonly code: 'ANGEBOT_PASST'; readonly orte: readonly Ort[] }
  | { readonly code: 'ANGABE_FEHLT'; readonly orte: readonly Ort[]; readonly feld: string }
  | { readonly code: 'FELD_UNBEKANNT'; readonly orte: readonly Ort[] }
  | { readonly code: 'TYP_FALSCH'; readonly orte: readonly Ort[]; readonly erlaubt: string };

export type FehlerCode = Fehler['code'];

/** Either the value, or everything that is wrong with the input. */
export type Lesung<Wert> =
  { readonly ok: true; readonly wert: Wert } | { readonly ok: false; readonly fehler: readonly Fehler[] };
