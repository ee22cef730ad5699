/** What the pane knows of an open list of cases. Data only. */
import type { Saetze } from '../../../fall/texte/fehler';
import type { Fehler } from '../../../listen/fehler';
import type { PlainDate } from '../../../listen/plainDate';
import type { Ort } from '../../../listen/zelle';
import type { Ablehnung } from '../../../mappe/ablehnung';
import type { Verbindung } from '../../../mappe/frist';
import type { Zeilenumfang } from '../../../mappe/liste/tabellenmappe';
import type { Regelsatz } from '../../../rules/regelsatz';
import type { Stufe } from '../../../rules/vocabulary';
import type { Anlegelage } from '../fach/anlegelage';
import type { Zuweisungsstoerung } from '../texte/exter';
import { type Haushaltsregel, HAUSHALTSVORGABE } from '../fach/haushaltsregel';
import type { GeteilterBedarf } from '../regeln/haushalt';
import { TAGE_OHNE_KONTAKT } from '../regeln/vokabular';
import type { Dateibefund } from '../fach/einlesebefund';
import type { Exterstand, Zuweisungsgrund, Zuweisungswunsch } from '../fach/exter';
import type { Haushalt } from '../fach/haushalt';
import type { Kooperationszaehlung } from '../fach/kooperationszaehlung';
import type { Warteliste } from '../fach/warteliste';
import type { Kennungswechsel, Listenergebnis, Zeilenfehler } from '../fach/listenergebnis';
import type { Eintragsausgang, Schreibbericht, Zahlenlage } from './schreibbericht';

/** What is under way. */
export interface Listenlauf {
  readonly was: 'liest' | 'berechnet' | 'nimmtZurueck';
  /** Rows that are done, of how many. */
  readonly erledigt: number;
  readonly gesamt: number;
  /** Somebody wants it to end; it does after the block that is under way. */
  readonly sollEnden: boolean;
}

/** The list as it was last read. */
export type Listensicht =
  | { readonly art: 'leer' }
  | { readonly art: 'abgelehnt'; readonly ablehnung: Ablehnung }
  /** Nothing can be computed of it: a table or columns are missing. */
  | { readonly art: 'fehlerhaft'; readonly fehler: readonly Fehler[] }
  | {
      readonly art: 'gelesen';
      /** What computing it comes to; written only where a person has asked for it. */
      readonly ergebnis: Listenergebnis;
      /** The released rules of the house in it; without any valid on the Stichtag of a row the built-in ones decide. */
      readonly saetze: readonly Regelsatz[];
      /** The day that its searches look from. */
      readonly stand: PlainDate;
      /** The cell of the Kundennummer of a row, counted from 0 among the data rows as they were read. */
      readonly ortVon: (zeile: number) => Ort;
      /** Its Bedarfsgemeinschaften, worked out when they are asked for. */
      readonly haushalte: () => readonly Haushalt[];
    };

/** What became of writing to one row: done, something else stands there by now, nobody knows, or Excel refused. */
export type Einzelausgang = 'geschrieben' | 'geaendert' | 'ungewiss' | 'abgelehnt';

/** Which rows are computed. */
export type Berechnungsumfang = 'alle' | Zeilenumfang;

/** Why no row was computed: none is shown or selected, or nobody can tell which are. */
export type Auswahlbefund = Zeilenumfang | 'spalteVerborgen';

/** What became of computing. */
export interface Listenbericht extends Schreibbericht {
  readonly umfang: Berechnungsumfang;
  readonly geaendert: readonly Kennungswechsel[];
  readonly fehler: readonly Zeilenfehler[];
  /** Somebody changed the workbook while it went on. */
  readonly istGeaendert: boolean;
  readonly zahlen: Zahlenlage;
}

/** What can be put back. */
export type Tat =
  'berechnen' | 'zuweisen' | 'einlesen' | 'einschaetzen' | 'warteliste' | 'merken' | 'kooperation';

/** What became of putting an act back. */
export interface Ruecknahmebericht extends Schreibbericht {
  readonly tat: Tat;
}

/** What a person has chosen for a Bedarfsgemeinschaft; it stands in no cell. */
export interface Haushaltswahl {
  /** '' where none is chosen. */
  readonly bgNummer: string;
  readonly vorschlaege: Readonly<Partial<Record<GeteilterBedarf, Stufe>>>;
}

/** The places of the external Fallmanagement as they were last read. */
export type Exterlage =
  | { readonly art: 'fehlerhaft'; readonly fehler: readonly Fehler[] }
  | { readonly art: 'gelesen'; readonly stand: Exterstand; readonly warteliste: Warteliste };

/** What became of assigning a place. */
export type Zuweisungsausgang = Zuweisungswunsch &
  (
    | { readonly art: 'zugewiesen' }
    | { readonly art: 'nicht'; readonly grund: Zuweisungsgrund | Zuweisungsstoerung }
  );

export type Einleselage =
  /** `istVeraltet`: the list has changed since a person looked at it. */
  | { readonly art: 'vorschau'; readonly dateien: readonly Dateibefund[]; readonly istVeraltet: boolean }
  | { readonly art: 'fehlerhaft'; readonly fehler: readonly Fehler[] }
  /** `anzahl`: rows that were written. */
  | (Omit<Schreibbericht, 'zeilen'> & { readonly art: 'uebernommen'; readonly anzahl: number });

/** Cooperation over the chosen Fallmappen, as it was counted on a day. */
export interface Kooperationslage {
  readonly zaehlung: Kooperationszaehlung;
  readonly tag: PlainDate;
}

export interface Listenzustand {
  readonly laeuft: Listenlauf | null;
  readonly sicht: Listensicht;
  /** The last one; null until there is one. */
  readonly bericht: Listenbericht | null;
  /** Why nothing was computed of what a person meant. */
  readonly auswahlbefund: Auswahlbefund | null;
  /** The act whose rows can be put back as they were. */
  readonly ruecknehmbar: Tat | null;
  /** The last act that was put back; null until there is one, and once something else was done. */
  readonly ruecknahme: Ruecknahmebericht | null;
  readonly haushalt: Haushaltswahl;
  readonly haushaltsregel: Haushaltsregel;
  /** The places of the external Fallmanagement; null until they were asked for. */
  readonly exter: Exterlage | null;
  /** The reading of the list along with which they were last asked for, whatever came of it. */
  readonly exterZu: Listensicht | null;
  /** Fallmappen that are to be read in, and what would become of each; null while there are none. */
  readonly einlesen: Einleselage | null;
  /** The sentences of what may be wrong with the files that were read. */
  readonly dateisaetze: Saetze;
  /** What became of the last Fallmappe that was to be made. */
  readonly angelegt: Anlegelage | null;
  /** What became of the last assignment of a place. */
  readonly zuweisung: Zuweisungsausgang | null;
  /** What became of writing the waiting list into its table. */
  readonly wartelistenausgang: Eintragsausgang | null;
  /** Null until something was counted. */
  readonly kooperation: Kooperationslage | null;
  /** What became of writing it into its table. */
  readonly kooperationsausgang: Eintragsausgang | null;
  /** What became of remembering the numbers of now. */
  readonly merkausgang: Eintragsausgang | null;
  /** What became of the last rating; null where there was none. */
  readonly einschaetzung: Einzelausgang | null;
  /** Somebody changed the workbook since it was read. */
  readonly istGeaendert: boolean;
  /** Days without contact that search 3 asks for. */
  readonly tage: number;
  readonly verbindung: Verbindung;
  /** What Excel refused last. */
  readonly ablehnung: Ablehnung | null;
  /** A bug of this program. */
  readonly defekt: unknown;
}

/** Before anything is read. */
export const ANFANG: Listenzustand = {
  laeuft: null,
  sicht: { art: 'leer' },
  bericht: null,
  auswahlbefund: null,
  ruecknehmbar: null,
  ruecknahme: null,
  haushalt: { bgNummer: '', vorschlaege: {} },
  haushaltsregel: HAUSHALTSVORGABE,
  exter: null,
  exterZu: null,
  einlesen: null,
  dateisaetze: {},
  angelegt: null,
  zuweisung: null,
  wartelistenausgang: null,
  kooperation: null,
  kooperationsausgang: null,
  merkausgang: null,
  einschaetzung: null,
  istGeaendert: false,
  tage: TAGE_OHNE_KONTAKT,
  verbindung: 'da',
  ablehnung: null,
  defekt: null,
};

/** Something begins; what was refused before is over. */
export function beginnVon(
  was: Listenlauf['was'],
): Pick<Listenzustand, 'laeuft' | 'ablehnung' | 'auswahlbefund'> {
  return {
    laeuft: { was, erledigt: 0, gesamt: 0, sollEnden: false },
    ablehnung: null,
    auswahlbefund: null,
  };
}
