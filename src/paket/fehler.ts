/** What can be wrong with a package: with the whole file, which is refused, or with a cell, a name, a table. */

/** Why a file is refused as a whole. */
export type Paketgrund =
  | 'leer'
  | 'keinPaket'
  | 'beschaedigt'
  | 'verschluesselt'
  | 'zipKennwort'
  | 'altesExcel'
  | 'binaer'
  | 'openDocument'
  | 'keineArbeitsmappe'
  | 'zuGross'
  | 'ergebnisZuGross'
  | 'dokumenttyp'
  | 'zeichensatz';

/** A file that cannot be used. Nothing of it was changed. */
export class PaketError extends Error {
  /** @param teil the part of the package in which it shows; for reports, never its contents. */
  constructor(
    readonly grund: Paketgrund,
    readonly teil?: string,
  ) {
    super(teil === undefined ? grund : `${grund} (${teil})`);
    this.name = 'PaketError';
  }
}

/** Why the value of a cell cannot be understood. */
export type Zellmangel = 'zahl' | 'textnummer' | 'wahrheitswert' | 'datum' | 'art' | 'format' | 'doppelt';

/** Why a defined name leads to no cell. */
export type Namensmangel =
  'andereMappe' | 'mehrereZellen' | 'keineZelle' | 'blattFehlt' | 'nichtFest' | 'doppelt' | 'verbunden';

/** Why a table cannot be used. */
export type Tabellenmangel = 'doppelt' | 'ohneKopf' | 'bereich' | 'zuGross';

/** Why a cell must not be written. */
export type Schreibmangel = 'verbunden' | 'matrixformel' | 'zuLang';

/** Why a table cannot be given another row. */
export type Wachstumsmangel = 'ergebniszeile' | 'darunter' | 'formel';

declare module '../listen/fehler' {
  interface Fehlerarten {
    readonly ZELLE_UNLESBAR: { readonly mangel: Zellmangel };
    readonly FORMEL_OHNE_ERGEBNIS: NurOrt;
    readonly NAME_UNBRAUCHBAR: { readonly name: string; readonly mangel: Namensmangel };
    readonly TABELLE_UNBRAUCHBAR: { readonly tabelle: string; readonly mangel: Tabellenmangel };
    readonly ZELLE_NICHT_SCHREIBBAR: { readonly mangel: Schreibmangel };
    readonly TABELLE_WAECHST_NICHT: { readonly tabelle: string; readonly mangel: Wachstumsmangel };
  }
}

/** The codes of these errors. */
export type PaketFehler =
  | 'ZELLE_UNLESBAR'
  | 'FORMEL_OHNE_ERGEBNIS'
  | 'NAME_UNBRAUCHBAR'
  | 'TABELLE_UNBRAUCHBAR'
  | 'ZELLE_NICHT_SCHREIBBAR'
  | 'TABELLE_WAECHST_NICHT';
