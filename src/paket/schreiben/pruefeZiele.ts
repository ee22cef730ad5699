/** Which cells must not be written: on protected sheets, inside of merged ranges and of array formulas, without a style that exists. */
import { ortAt } from '../../listen/adresse';
import type { Fehler } from '../../listen/fehler';
import { ZELLGRENZE } from '../../listen/zellgrenze';
import type { Arbeitsmappe, Blatt } from '../lesen/arbeitsmappe';
import { type Bereich, istVerdeckt, liegtIn } from '../lesen/bereich';
import type { Schreibmangel } from '../fehler';
import { bisherigerStil } from './bisherigerStil';

/** What a cell is given: '' empties it, a text stays text. */
export type Neuwert =
  string | number | boolean | { readonly formel: string } | { readonly fehlerwert: string };

/** A cell with what it is to hold. */
export interface Auftrag {
  readonly blatt: Blatt;
  readonly zeile: number;
  readonly spalte: number;
  readonly wert: Neuwert;
  /** Code of its number format. */
  readonly format: string;
  /** The row that a new one looks like. */
  readonly vorbild?: number;
}

/** Everything that is in the way; empty when all of it can be written. */
export function pruefeZiele(mappe: Arbeitsmappe, auftraege: readonly Auftrag[]): Fehler[] {
  const blaetter = [...new Set(auftraege.map(({ blatt }) => blatt))];
  const matrizen = new Map(blaetter.map((blatt) => [blatt, matrizenAuf(mappe, blatt)]));
  const fehler = blaetter
    .filter((blatt) => mappe.inhalt(blatt).geschuetzt)
    .map(({ name }): Fehler => ({ code: 'BLATT_GESCHUETZT', orte: [{ art: 'blatt', blatt: name }] }));
  for (const auftrag of auftraege) {
    const mangel = mangelVon(mappe, auftrag, matrizen.get(auftrag.blatt) ?? []);
    const { blatt, zeile, spalte } = auftrag;
    const orte = (): Fehler['orte'] => [ortAt({ blatt: blatt.name, zeile, spalte })];
    if (mangel !== null) fehler.push({ code: 'ZELLE_NICHT_SCHREIBBAR', orte: orte(), mangel });
    else if (mappe.formate[bisherigerStil(mappe, auftrag)] === undefined)
      fehler.push({ code: 'ZELLE_UNLESBAR', orte: orte(), mangel: 'format' });
  }
  return fehler;
}

function mangelVon(
  mappe: Arbeitsmappe,
  { blatt, zeile, spalte, wert }: Auftrag,
  matrizen: readonly Bereich[],
): Schreibmangel | null {
  if (typeof wert === 'string' && wert.length > ZELLGRENZE) return 'zuLang';
  if (istVerdeckt(mappe.inhalt(blatt).verbundene, zeile, spalte)) return 'verbunden';
  return matrizen.some((bereich) => liegtIn(bereich, zeile, spalte)) ? 'matrixformel' : null;
}

/** The cells that formulas of arrays and data tables fill. */
function matrizenAuf(mappe: Arbeitsmappe, blatt: Blatt): Bereich[] {
  return mappe
    .inhalt(blatt)
    .zellen.formelzellen.flatMap(({ formel, zeile, spalte }) =>
      formel?.art === 'array' || formel?.art === 'dataTable'
        ? [formel.bereich ?? { zeile, spalte, bisZeile: zeile, bisSpalte: spalte }]
        : [],
    );
}
