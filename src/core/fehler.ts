/** Errors about data as values: a code, the places, and what the sentence needs. Never the contents of a cell. */
import type { Ort, RawValue } from './rawFall';

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
  | { readonly code: 'DATUMSSYSTEM_1904'; readonly orte: readonly Ort[] }
  | { readonly code: 'BLATT_GESCHUETZT'; readonly orte: readonly Ort[] }
  | { readonly code: 'VERSION_UNBEKANNT'; readonly orte: readonly Ort[] }
  | { readonly code: 'FELD_UNBEKANNT'; readonly orte: readonly Ort[] }
  | { readonly code: 'TYP_FALSCH'; readonly orte: readonly Ort[]; readonly erlaubt: string };

export type FehlerCode = Fehler['code'];

/** Either the value, or everything that is wrong with the input. */
export type Lesung<Wert> =
  { readonly ok: true; readonly wert: Wert } | { readonly ok: false; readonly fehler: readonly Fehler[] };
