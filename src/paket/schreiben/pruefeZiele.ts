/** Which cells must not be written: on protected sheets, inside of merged ranges and of array formulas. */
import { ortAt } from '../../listen/adresse';
import type { Fehler } from '../../listen/fehler';
import type { Arbeitsmappe, Blatt } from '../lesen/arbeitsmappe';
import { istVerdeckt, liegtIn } from '../lesen/bereich';
import type { Zelle } from '../lesen/blattinhalt';
import type { Schreibmangel } from '../fehler';

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
  const geschuetzt = blaetter.filter((blatt) => mappe.inhalt(blatt).geschuetzt);
  return [
    ...geschuetzt.map(({ name }): Fehler => ({
      code: 'BLATT_GESCHUETZT',
      orte: [{ art: 'blatt', blatt: name }],
    })),
    ...auftraege.flatMap((auftrag): Fehler[] => {
      const mangel = mangelVon(mappe, auftrag);
      const { blatt, zeile, spalte } = auftrag;
      const orte = [ortAt({ blatt: blatt.name, zeile, spalte })];
      return mangel === null ? [] : [{ code: 'ZELLE_NICHT_SCHREIBBAR', orte, mangel }];
    }),
  ];
}

/** More does not fit into a cell. */
const ZELLGRENZE = 32_767;

function mangelVon(mappe: Arbeitsmappe, { blatt, zeile, spalte, wert }: Auftrag): Schreibmangel | null {
  if (typeof wert === 'string' && wert.length > ZELLGRENZE) return 'zuLang';
  const { verbundene, zellen } = mappe.inhalt(blatt);
  if (istVerdeckt(verbundene, zeile, spalte)) return 'verbunden';
  const inMatrix = [...zellen.values()].some((zelle) => istMatrix(zelle) && fuellt(zelle, zeile, spalte));
  return inMatrix ? 'matrixformel' : null;
}

function istMatrix({ formel }: Zelle): boolean {
  return formel?.art === 'array' || formel?.art === 'dataTable';
}

function fuellt(zelle: Zelle, zeile: number, spalte: number): boolean {
  const { formel } = zelle;
  if (formel?.bereich) return liegtIn(formel.bereich, zeile, spalte);
  return zelle.zeile === zeile && zelle.spalte === spalte;
}
