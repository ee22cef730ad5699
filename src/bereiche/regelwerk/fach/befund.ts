/** What a check of rules has found: a code, the places, and what the sentence needs. Never the contents of a cell but numbers of rows. */
import type { Fehler } from '../../../listen/fehler';
import type { Ort } from '../../../listen/zelle';
import type { Testmangel } from './liesTest';

/** Some values of a table's inputs, by label and word, as people read them. */
export type Beispielperson = readonly { readonly eingabe: string; readonly wert: string }[];

/** What each kind of finding carries beside its places, by code. */
export interface Befundarten {
  /** A cell that cannot be read, as any table tells it. */
  readonly ZELLE: { readonly fehler: Fehler };
  readonly TEST: { readonly eingabe: string; readonly mangel: Testmangel };
  readonly ZELLEN_VERBUNDEN: object;
  readonly UNTER_DER_TABELLE: object;
  /** A column that the program does not know: no new inputs. */
  readonly SPALTE_FREMD: object;
  readonly NR_UNGUELTIG: { readonly tabelle: string };
  readonly NR_GETRENNT: { readonly nr: string };
  readonly ANTWORT_FEHLT: { readonly nr: string };
  readonly WORTE_FEHLEN: { readonly nr: string };
  readonly QUELLE_FEHLT: { readonly nr: string };
  /** A further line of a row says other than its first one. */
  readonly ZEILE_WIDERSPRICHT: { readonly nr: string; readonly spalte: string };
  readonly ZEILE_GILT_SPAETER: { readonly nr: string };
  readonly ZU_VIELE_LINIEN: { readonly nr: string; readonly hoechstens: number };
  readonly ZU_VIELE_ZEILEN: { readonly hoechstens: number; readonly zeilen: number };
  readonly KEINE_ZEILEN: object;
  readonly VERSION_UNGUELTIG: object;
  readonly SCHWELLE_FEHLT: { readonly name: string };
  readonly SCHWELLE_AUSSERHALB: { readonly name: string; readonly von: number; readonly bis: number };
  /** Facts for which no row holds; `weitere` besides the one told. */
  readonly LUECKE: { readonly tabelle: string; readonly person: Beispielperson; readonly weitere: number };
  readonly ZEILE_VERDECKT: { readonly nr: string; readonly von: readonly string[] };
  readonly ZEILE_UNMOEGLICH: { readonly nr: string };
  readonly BFM_OHNE_FM: { readonly nr: string; readonly person: Beispielperson };
  /** Table G names a Kennung itself where nobody has decided anything. */
  readonly GELTUNG_OHNE_BFM: { readonly nr: string; readonly person: Beispielperson };
  readonly OFFEN_ALS_NEIN: { readonly nr: string; readonly eingabe: string };
  /** With an open input the table says what it says to a no, and other than to a yes. */
  readonly OFFEN_WIE_NEIN: { readonly nr: string; readonly eingabe: string; readonly person: Beispielperson };
  readonly BEISPIEL_OFFEN: { readonly spalte: string };
  readonly BEISPIEL_LEER: object;
  readonly BEISPIEL_GEBROCHEN: {
    readonly was: string;
    readonly erwartet: string;
    readonly ergebnis: string;
    readonly durch: string;
  };
  /** What keeps a set without faults from being released. */
  readonly VERSION_DES_PROGRAMMS: object;
  readonly VERSION_VERGEBEN: { readonly zuletzt: string };
  readonly GUELTIG_AB_FEHLT: object;
  /** It would not be read again as what it is. */
  readonly REGEL_NICHT_TRAGBAR: { readonly nr: string };
  /** The words speak of nothing that the row tests. */
  readonly WORTE_OHNE_BEZUG: { readonly nr: string; readonly eingaben: readonly string[] };
  readonly WORTE_MIT_ALTER_ZAHL: { readonly nr: string; readonly name: string; readonly wert: number };
}

export type Befundcode = keyof Befundarten;

/** A finding of one of these kinds. */
export type Regelbefund<Code extends Befundcode = Befundcode> = {
  [C in Code]: { readonly code: C; readonly orte: readonly Ort[] } & Befundarten[C];
}[Code];

/** What is worth looking at, and forbids nothing. */
const HINWEISE: ReadonlySet<Befundcode> = new Set(['WORTE_OHNE_BEZUG', 'WORTE_MIT_ALTER_ZAHL']);

/** Whether rules with this finding cannot be used. */
export function verhindert({ code }: Regelbefund): boolean {
  return !HINWEISE.has(code);
}
