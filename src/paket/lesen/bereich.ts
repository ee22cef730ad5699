/** Ranges of cells in A1 notation. Rows and columns count from 1. */

export interface Bereich {
  readonly zeile: number;
  readonly spalte: number;
  /** Last row and column, included. */
  readonly bisZeile: number;
  readonly bisSpalte: number;
}

/** The size of a sheet. */
export const ZEILEN = 1_048_576;
export const SPALTEN = 16_384;

const ZELLE = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** The cell of a reference such as `B7` or `$B$7`; null for what is none in a sheet. */
export function zelleIn(text: string): { readonly zeile: number; readonly spalte: number } | null {
  const [, buchstaben = '', ziffern = ''] = ZELLE.exec(text) ?? [];
  const [zeile, spalte] = [Number(ziffern), spaltennummer(buchstaben)];
  return zeile >= 1 && zeile <= ZEILEN && spalte >= 1 && spalte <= SPALTEN ? { zeile, spalte } : null;
}

/** The range of a reference such as `B7:C9` or `B7`, its corners in order; null for what is none. */
export function bereichIn(text: string): Bereich | null {
  const [erste = '', zweite = erste, ...rest] = text.trim().split(':');
  const [eins, zwei] = [zelleIn(erste), zelleIn(zweite)];
  if (!eins || !zwei || rest.length > 0) return null;
  return {
    zeile: Math.min(eins.zeile, zwei.zeile),
    spalte: Math.min(eins.spalte, zwei.spalte),
    bisZeile: Math.max(eins.zeile, zwei.zeile),
    bisSpalte: Math.max(eins.spalte, zwei.spalte),
  };
}

/** Number of a column, counted from 1; 0 for no letters. */
export function spaltennummer(buchstaben: string): number {
  return [...buchstaben.toUpperCase()].reduce((summe, each) => summe * 26 + each.charCodeAt(0) - 64, 0);
}

/** Whether a cell lies in a range. */
export function liegtIn(bereich: Bereich, zeile: number, spalte: number): boolean {
  return (
    zeile >= bereich.zeile &&
    zeile <= bereich.bisZeile &&
    spalte >= bereich.spalte &&
    spalte <= bereich.bisSpalte
  );
}

/** Whether two ranges have a cell in common. */
export function schneidenSich(one: Bereich, other: Bereich): boolean {
  return (
    one.zeile <= other.bisZeile &&
    other.zeile <= one.bisZeile &&
    one.spalte <= other.bisSpalte &&
    other.spalte <= one.bisSpalte
  );
}

/** Whether a cell lies in one of these merged ranges and is not its first one. */
export function istVerdeckt(verbundene: readonly Bereich[], zeile: number, spalte: number): boolean {
  return verbundene.some(
    (bereich) => liegtIn(bereich, zeile, spalte) && (bereich.zeile !== zeile || bereich.spalte !== spalte),
  );
}
