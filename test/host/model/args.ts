/**
 * Reads arguments of calls as the object model needs them; refuses the rest as Excel does.
 */
import { unzipSync } from 'fflate';
import { isUnbounded } from '../book/address';
import { invalidArgument } from '../wire/HostError';
import type { Json } from '../wire/messages';

/** A text argument. */
export function textArg(value: Json | undefined, name: string): string {
  if (typeof value !== 'string') throw invalidArgument(name);
  return value;
}

/** A list of texts. */
export function textsArg(value: Json | undefined, name: string): string[] {
  if (!Array.isArray(value)) throw invalidArgument(name);
  return value.map((each: Json) => textArg(each, name));
}

/** A package in Base64. */
export function packageArg(value: Json | undefined, name: string): Uint8Array {
  try {
    const bytes = Uint8Array.from(atob(textArg(value, name)), (char) => char.charCodeAt(0));
    if (partNames(bytes).includes('[Content_Types].xml')) return bytes;
  } catch {
    // No Base64, or no package: refused like one that holds no workbook.
  }
  throw invalidArgument(name);
}

/** The paths of the parts of a package. @throws what the reader of archives says where it is none. */
export function partNames(xlsx: Uint8Array): string[] {
  return Object.keys(unzipSync(xlsx));
}

/** A whole number. */
export function integerArg(value: Json | undefined, name: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(name);
  return value;
}

/** A matrix of exactly this size; a single value stands for all cells, as in Excel. */
export function matrixArg(value: Json | undefined, rows: number, columns: number, name: string): Json[][] {
  if (isUnbounded({ rows, columns })) throw invalidArgument(`${name} of whole rows or columns`);
  if (!Array.isArray(value)) {
    if (value === undefined || (typeof value === 'object' && value !== null)) throw invalidArgument(name);
    return Array.from({ length: rows }, () => Array<Json>(columns).fill(value as Json));
  }
  const matrix = value as readonly Json[];
  const fits = matrix.length === rows && matrix.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw invalidArgument(`${name}: ${rows} × ${columns} cells expected`);
  return matrix as unknown as Json[][];
}

/** As office.js asks before it sends more than 1,500 cells in parts. */
export function assertSize(
  area: { readonly rows: number; readonly columns: number },
  rows?: Json,
  columns?: Json,
): void {
  if (rows !== area.rows || columns !== area.columns)
    throw invalidArgument(`${area.rows} × ${area.columns} cells expected`);
}
