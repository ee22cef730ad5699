/** The kinds of errors that only cooperation knows. */
import type { Datengruppe, Stand } from '../regeln/vokabular';

/** Why a packet is refused. */
export type Paketmangel =
  | 'partnerFehlt'
  | 'abgeschlossen'
  | 'grundlageFehlt'
  | 'einwilligungFehlt'
  | 'einwilligungFremd'
  | 'einwilligungUnvollstaendig'
  | 'einwilligungAbgelaufen'
  | 'einwilligungNochNicht'
  | 'einwilligungWiderrufen'
  | 'umfangFehlt'
  | 'vereinbarungDeckt';

declare module '../../../listen/fehler' {
  interface Fehlerarten {
    /** An Id of another table that is not there. */
    readonly KOOPERATION_UNBEKANNT: { readonly feld: string };
    readonly INHALT_BEI_16A: { readonly feld: string };
    readonly STAND_BEI_16A: { readonly erlaubt: readonly Stand[] };
    readonly FREIWILLIG_BEI_16A: NurOrt;
    readonly GRUNDLAGE_BEI_16A: NurOrt;
    readonly RUECKMELDEFRIST_FEHLT: NurOrt;
    readonly STAND_NICHT_MOEGLICH: { readonly erlaubt: readonly Stand[] };
    readonly DATENPAKET_VERWEIGERT: {
      readonly mangel: Paketmangel;
      /** The groups that would be needed. */
      readonly gruppen: readonly Datengruppe[];
    };
    /** A row of a table of cooperation that is gone meanwhile. */
    readonly KOOPERATION_FEHLT: { readonly tabelle: string };
    readonly KONFERENZ_STELLE_OHNE_GRUNDLAGE: NurOrt;
    /** Who is recognised by a text that is to go to others without names, or by what no place gets. */
    readonly KONFERENZ_NENNT_PERSON: NurOrt;
    readonly VORRANG_UNVOLLSTAENDIG: NurOrt;
    /** Somebody else has ended it meanwhile. */
    readonly VORRANG_BEENDET: NurOrt;
    readonly SCHUTZWEG_UNVOLLSTAENDIG: { readonly feld: string };
  }
}

/** Their codes. */
export type KooperationFehler =
  | 'KOOPERATION_UNBEKANNT'
  | 'INHALT_BEI_16A'
  | 'STAND_BEI_16A'
  | 'FREIWILLIG_BEI_16A'
  | 'GRUNDLAGE_BEI_16A'
  | 'RUECKMELDEFRIST_FEHLT'
  | 'STAND_NICHT_MOEGLICH'
  | 'DATENPAKET_VERWEIGERT'
  | 'KOOPERATION_FEHLT'
  | 'KONFERENZ_STELLE_OHNE_GRUNDLAGE'
  | 'KONFERENZ_NENNT_PERSON'
  | 'VORRANG_UNVOLLSTAENDIG'
  | 'VORRANG_BEENDET'
  | 'SCHUTZWEG_UNVOLLSTAENDIG';
