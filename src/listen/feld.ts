/** What a single cell of the workbook is, and what a block of cells is: found by a defined name, wherever people move it. */
import type { Fehler } from './fehler';
import { cellAt, type Raster } from './raster';
import type { Spalte } from './spalte';
import type { RawCell } from './zelle';

/** A single cell. */
export interface Feld<Wert> {
  /** The defined name, such as `Plan_Datum`. */
  readonly name: string;
  readonly spalte: Spalte<Wert>;
  /** The version of its Bereich that was the first to have it; without it, it was there from the beginning. */
  readonly seit?: number;
  /** The formula, with its `=`, of a cell that the workbook calculates by itself and nobody fills. */
  readonly formel?: string;
}

/** A block of cells that is written whole: its rows and columns. */
export interface Block {
  readonly name: string;
  readonly zeilen: number;
  readonly spalten: number;
}

/** A single cell as understood, the cell itself, and what is wrong with it. */
export interface Feldinhalt<Wert> {
  readonly wert: Wert;
  readonly zelle: RawCell;
  readonly fehler: readonly Fehler[];
}

/** Defines a single cell. @param seit the version that was the first to have it, for one that came later. */
export function feld<Wert>(name: string, spalte: Spalte<Wert>, seit?: number): Feld<Wert> {
  return seit === undefined ? { name, spalte } : { name, spalte, seit };
}

/** Defines a block of cells. */
export function block(name: string, zeilen: number, spalten: number): Block {
  return { name, zeilen, spalten };
}

/** Reads a single cell. */
export function readFeld<Wert>({ spalte }: Feld<Wert>, raster: Raster): Feldinhalt<Wert> {
  const fehler: Fehler[] = [];
  const zelle = cellAt(raster, 0, 0);
  const wert = spalte.read(zelle, (each) => void fehler.push(each));
  return { wert, zelle, fehler };
}
