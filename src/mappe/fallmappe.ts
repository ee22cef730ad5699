/** Port to the workbook of one person. The adapter in `excel/` implements it; use cases know nothing else of Excel. */
import type { Fehler, Lesung } from '../listen/fehler';
import type { Ablehnung, Zurueckgestellt } from './ablehnung';
import type { Aenderungsergebnis, Aktualisierung } from './akte';
import type { Aenderung } from '../listen/aenderung';
import type { Inhalt } from '../listen/inhalt';
import type { Verbindung } from './frist';
import type { Teile } from './teile';
import type { Ungewiss } from './ungewiss';
import type { Eingabe } from './eingabe';
import type { RawFall } from '../fall/rawFall';
import type { Ort, RawCell } from '../listen/zelle';
import type { Betreuungswort } from '../rules/betreuungsworte';
import type { Regelsatz } from '../rules/regelsatz';
import type { BfmStand } from '../rules/fallmanagement';
import type { MatrixBereich } from '../rules/foerderzielmatrix';
import type { BedarfId, Foerderziel, RessourcenbereichId } from '../rules/vocabulary';

/** What the fingerprint cell says while a write is under way or was cut off. */
export const FINGERABDRUCK_UNVOLLSTAENDIG = 'unvollständig';

/** The single result cells, as they are written. */
export interface Ergebniszellen {
  readonly profillageErrechnet: string;
  readonly kennungErrechnet: string;
  readonly kennungGeprueft: string;
  readonly betreuung: string;
  readonly begruendung: string;
  readonly aktiveVermittlung: string;
  readonly regelwerk: string;
  /** Excel serial with time of day. */
  readonly berechnetAm: number;
  readonly fingerabdruck: string;
}

/** Everything that is written back in one go. */
export interface Eintrag {
  readonly zellen: Ergebniszellen;
  /** The states in words. */
  readonly matrix: Readonly<Record<MatrixBereich, Readonly<Record<Foerderziel, string>>>>;
}

/** What stood in a result cell when it was read. */
export interface Ergebniszelle {
  readonly ort: Ort;
  /** '' also for an error value, and for what the cell shows as something else. */
  readonly text: string;
  /** The program writes values only: a formula, an error value or a format that shows something else is somebody else's. */
  readonly istWert: boolean;
}

export type GeleseneErgebnisse = Readonly<Record<keyof Ergebniszellen, Ergebniszelle>>;

/** Evidence and strength beside a rating; shown, never computed with. */
export interface Belegzellen {
  readonly beleg: RawCell;
  readonly staerke: RawCell;
}

/** A Fallmappe as read: the inputs with their places, and the results that stand in it. */
export interface GeleseneMappe {
  readonly raw: RawFall;
  readonly belege: {
    readonly bedarfe: Readonly<Record<BedarfId, Belegzellen>>;
    readonly ressourcenbereiche: Readonly<Record<RessourcenbereichId, Belegzellen>>;
  };
  readonly ergebnisse: GeleseneErgebnisse;
  readonly matrix: Readonly<Record<MatrixBereich, Readonly<Record<Foerderziel, Ergebniszelle>>>>;
  /** What was read beside the main way, as far as the workbook has it. */
  readonly inhalt: Inhalt;
  /** Where the person stands in the bFM, or why that cannot be told. */
  readonly bfm: Lesung<BfmStand>;
  /** Further words of the house for a Betreuung, or what is wrong with them. */
  readonly betreuungsworte: Lesung<readonly Betreuungswort[]>;
  /** The sets of rules that the house has released, or why they cannot be used. */
  readonly regelsaetze: Lesung<readonly Regelsatz[]>;
  /** Versions of the Bereiche that the workbook names. */
  readonly bereiche: ReadonlyMap<string, number>;
  /** Inputs were laid over it: what the workbook calculates by itself was read before them. */
  readonly istUeberlagert?: true;
}

export type Leseergebnis =
  | { readonly art: 'gelesen'; readonly mappe: GeleseneMappe }
  | { readonly art: 'unlesbar'; readonly fehler: readonly Fehler[] }
  | { readonly art: 'abgelehnt'; readonly ablehnung: Ablehnung };

/** A block of result cells before and after a write, enough to take it back. Lives in memory only. */
export interface Blockstand {
  readonly ort: Ort;
  /** How the adapter finds the block again, wherever it has moved. */
  readonly ziel:
    | { readonly art: 'name'; readonly name: string }
    | { readonly art: 'namenszelle'; readonly name: string; readonly zeile: number; readonly spalte: number }
    | { readonly art: 'spalte'; readonly tabelle: string; readonly spalte: string }
    | {
        readonly art: 'tabellenzelle';
        readonly tabelle: string;
        readonly spalte: string;
        readonly zeile: number;
      }
    | { readonly art: 'tabellenzeile'; readonly tabelle: string; readonly zeile: number };
  /** It was read without formulas: a cell counts as what it shows. */
  readonly ohneFormeln?: true;
  /** Number format of the new contents, one for all or one per cell. */
  readonly format: string | readonly (readonly string[])[];
  readonly vorher: {
    readonly formulas: readonly (readonly unknown[])[];
    readonly numberFormat: readonly (readonly string[])[];
  };
  readonly nachher: readonly (readonly (string | number)[])[];
}

/** What tells whether the rows of a table still stand where they were read. Lives in memory only. */
export interface Zeuge {
  readonly tabelle: string;
  /** Header of the column by which rows are told apart: the Id, or the first where there is none. */
  readonly spalte: string;
  readonly koepfe: readonly unknown[];
  /** What stands in that column, row by row. */
  readonly ids: readonly unknown[];
  /** The whole column, header included. */
  readonly address: string;
}

/** What one write changed, in the order of writing. */
export interface Schreibstand {
  readonly bloecke: readonly Blockstand[];
  /** The tables it wrote to, as they were then. */
  readonly zeugen: readonly Zeuge[];
  /** What a person entered by it; missing where results were entered. */
  readonly eingaben?: readonly Eingabe[];
}

export type Schreibergebnis =
  | { readonly art: 'geschrieben'; readonly stand: Schreibstand }
  | Zurueckgestellt
  /** Not tried, because the workbook does not allow it; the workbook is as it was. */
  | { readonly art: 'gesperrt'; readonly fehler: readonly Fehler[] }
  /** Refused; the workbook is as it was. */
  | { readonly art: 'unveraendert'; readonly ablehnung: Ablehnung }
  /** Refused, and putting back failed too: the fingerprint says „unvollständig“. */
  | { readonly art: 'unvollstaendig'; readonly ablehnung: Ablehnung; readonly orte: readonly Ort[] }
  | Ungewiss<Schreibergebnis>;

export type Ruecknahme =
  | { readonly art: 'zurueckgenommen'; readonly orte: readonly Ort[] }
  /** Some cells no longer hold what was written; nothing was taken back. */
  | { readonly art: 'inzwischenGeaendert'; readonly orte: readonly Ort[] }
  | Zurueckgestellt
  | { readonly art: 'unveraendert'; readonly ablehnung: Ablehnung }
  | { readonly art: 'unvollstaendig'; readonly ablehnung: Ablehnung; readonly orte: readonly Ort[] }
  | Ungewiss<Ruecknahme>;

/** What became of inputs that a person made in the pane. */
export type Eingabeergebnis =
  /** `stand`: what takes it back; missing where nothing does. */
  | { readonly art: 'eingegeben'; readonly stand?: Schreibstand }
  | Zurueckgestellt
  /** The row of a rating is gone; nothing was written. */
  | { readonly art: 'gesperrt'; readonly fehler: readonly Fehler[] }
  | { readonly art: 'unveraendert'; readonly ablehnung: Ablehnung }
  | { readonly art: 'unvollstaendig'; readonly ablehnung: Ablehnung; readonly orte: readonly Ort[] }
  | Ungewiss<Eingabeergebnis>;

/** What happened in the workbook; only a hint to read again. Or how Excel answers by now. */
export type Ereignis =
  /**
   * `eigen`: this add-in did it, as far as Excel tells; another of its windows may have been it. `hier`: the cells, where a person
   * at this computer has changed them; null for anybody else.
   */
  | {
      readonly art: 'geaendert';
      readonly eigen: boolean;
      readonly hier: { readonly blatt: string; readonly bereich: string } | null;
    }
  | { readonly art: 'verbindung'; readonly stand: Verbindung }
  | { readonly art: 'ausgewaehlt'; readonly blatt: string; readonly zelle: string };

export interface Fallmappe {
  /** Reads all inputs and results, and those of these parts that are there; at most two round trips. Never writes. */
  read(teile?: Teile): Promise<Leseergebnis>;
  /** Writes results, fingerprint last, and reads them back; one round trip. Must follow a successful `read` of the same workbook. */
  write(eintrag: Eintrag): Promise<Schreibergebnis>;
  /** Changes tables and single cells and reads them back in one round trip: all or none. Must follow a `read` of them. */
  change(aenderungen: readonly Aenderung[]): Promise<Aenderungsergebnis>;
  /** Brings a workbook of an earlier template up to the present one; its data stays as it is. */
  upgrade(): Promise<Aktualisierung>;
  /** Takes a write back if its cells still hold what was written. */
  undo(stand: Schreibstand): Promise<Ruecknahme>;
  /** Puts inputs of a person into their cells at once; one read and one write. All of them or none. */
  enter(eingaben: readonly Eingabe[]): Promise<Eingabeergebnis>;
  /** Shows a place to the person; null when it worked or there is nothing to show. */
  select(ort: Ort): Promise<Ablehnung | null>;
  /** Listens to the workbook from now on; null when it worked. */
  watch(listener: (ereignis: Ereignis) => void): Promise<Ablehnung | null>;
}
