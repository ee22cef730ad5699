/** Urteile from tables as they are printed in papers. */
import type { Urteil, Urteilswert } from '../../../src/bereiche/uebung';

/** A table with a row for each Fachkraft and a column for each Einheit; null is offen. */
export type Tafel = readonly (readonly (Urteilswert | null)[])[];

/** The Urteile of such a table, row by row. */
export function urteileAus(tafel: Tafel): Urteil[] {
  return tafel.flatMap((zeile, fachkraft) =>
    zeile.flatMap((wert, einheit) =>
      wert === null ? [] : [{ einheit: `Einheit ${einheit}`, fachkraft: `Fachkraft ${fachkraft}`, wert }],
    ),
  );
}

/** A row in print: numbers with spaces between them, a point where there is none. */
export function zeile(text: string): (number | null)[] {
  return text
    .trim()
    .split(/\s+/)
    .map((wert) => (wert === '.' ? null : Number(wert)));
}

/** Two rows from a table that counts how often the one said `i` and the other `j`; values begin with 1. */
export function zweiAus(kreuztabelle: readonly (readonly number[])[]): [number[], number[]] {
  const paare = kreuztabelle.flatMap((reihe, i) =>
    reihe.flatMap((anzahl, j) => Array.from({ length: anzahl }, () => [i + 1, j + 1] as const)),
  );
  return [paare.map(([eine]) => eine), paare.map(([, andere]) => andere)];
}
