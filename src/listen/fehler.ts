/** Errors about data as values: a code, the places, and what the sentence needs. Never the contents of a cell. */
import type { Schrittmangel } from '../core/fallmanagement/schrittmangel';
import type { Berechtigungsmangel } from '../core/tresor/berechtigungsmangel';
import type { Ort, RawValue } from './zelle';

/** What kind of value stands where another is expected. */
export type Gefunden = RawValue['art'] | 'liste' | 'objekt';

/** What an entry that cannot be used has about it: the label of its cell or field, and what was found. */
interface Unbrauchbar {
  readonly feld: string;
  readonly gefunden: Gefunden;
}

/** Nothing but the places. */
type NurOrt = Readonly<Record<never, never>>;

/**
 * What each kind of error carries beside its places, by code. A Bereich declares its own kinds by merging into this
 * interface; its sentences are typed by the same codes, so that none can be without one.
 */
export interface Fehlerarten {
  readonly STUFE_UNGUELTIG: Unbrauchbar;
  readonly AUSWAHL_UNGUELTIG: Unbrauchbar & { readonly erlaubt: readonly string[] };
  readonly TEXT_UNGUELTIG: Unbrauchbar;
  readonly DATUM_UNGUELTIG: Unbrauchbar;
  readonly DATUM_AUSSERHALB: { readonly feld: string };
  readonly GEBURTSDATUM_NACH_STICHTAG: NurOrt;
  readonly MEHRERE_MARKEN: NurOrt;
  readonly FOERDERZIEL_PASST_NICHT: NurOrt;
  readonly ENTWICKLUNGSZIEL_PASST_NICHT: NurOrt;
  readonly NUR_EIN_ENTWICKLUNGSZIEL: NurOrt;
  readonly KEINE_MATRIXZEILE: NurOrt;
  readonly KEINE_FALLMAPPE: NurOrt;
  readonly FALLMAPPE_BESCHAEDIGT: {
    readonly teil: 'blatt' | 'name' | 'tabelle';
    readonly bezeichnung: string;
  };
  readonly SPALTE_FEHLT: { readonly tabelle: string; readonly spalte: string };
  readonly ID_UNBEKANNT: { readonly tabelle: string };
  readonly ID_DOPPELT: { readonly tabelle: string; readonly id: string };
  readonly ID_FEHLT: { readonly tabelle: string; readonly id: string };
  readonly ANZAHL_UNGUELTIG: Unbrauchbar;
  readonly ZAHL_AUSSERHALB: { readonly feld: string; readonly von: number; readonly bis: number };
  readonly STATUSFOLGE_UNGUELTIG: NurOrt;
  readonly SCHRITT_NICHT_MOEGLICH: { readonly mangel: Schrittmangel };
  readonly VERMERK_ZU_LANG: { readonly zuViel: number };
  readonly VERMERKSCHUTZ_VERALTET: NurOrt;
  readonly BERECHTIGUNG_NICHT_MOEGLICH: { readonly mangel: Berechtigungsmangel };
  readonly WIEDERVORLAGE_FEHLT: NurOrt;
  readonly STATUSDATUM_UNGUELTIG: NurOrt;
  readonly ID_UNGUELTIG: { readonly muster: string };
  readonly ZIEL_UNBEKANNT: NurOrt;
  readonly PARAGRAPH_16A_NICHT_FREIWILLIG: NurOrt;
  readonly DOKUMENT_ZU_LANG: { readonly zeilen: number; readonly hoechstens: number };
  readonly DATUMSSYSTEM_1904: NurOrt;
  readonly BLATT_GESCHUETZT: NurOrt;
  readonly VERSION_FEHLT: NurOrt;
  readonly VERSION_UNBEKANNT: NurOrt;
  readonly RUECKSPRACHE_ZU_FRUEH: NurOrt;
  readonly KEIN_WECHSEL: NurOrt;
  readonly KEIN_ENTWICKLUNGSZIEL: NurOrt;
  readonly ZIEL_NOCH_OFFEN: NurOrt;
  readonly ZIEL_NICHT_OFFEN: NurOrt;
  readonly SCHRITT_FEHLT: NurOrt;
  readonly ANGEBOT_PASST: NurOrt;
  readonly ANGABE_FEHLT: { readonly feld: string };
  readonly FELD_UNBEKANNT: NurOrt;
  readonly TYP_FALSCH: { readonly erlaubt: string };
}

export type FehlerCode = keyof Fehlerarten;

/** An error of one of these kinds. */
export type Fehler<Code extends FehlerCode = FehlerCode> = {
  [C in Code]: { readonly code: C; readonly orte: readonly Ort[] } & Fehlerarten[C];
}[Code];

/** Either the value, or everything that is wrong with the input. */
export type Lesung<Wert> =
  { readonly ok: true; readonly wert: Wert } | { readonly ok: false; readonly fehler: readonly Fehler[] };
