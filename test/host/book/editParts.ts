/** Changes the texts of parts of a package. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Area } from './address';

/** A change of one part. */
export interface PartEdit {
  readonly path: string;
  readonly edit: (xml: string) => string;
}

/** A change of a table's part. */
export interface TableEdit extends PartEdit {
  /** Where the table lies afterwards. */
  readonly area: Area;
}

/** Carries changes out one after the other. @throws Error if a part is missing. */
export function editParts(xlsx: Uint8Array, edits: readonly PartEdit[]): Uint8Array {
  if (edits.length === 0) return xlsx;
  const parts = unzipSync(xlsx);
  applyEdits(parts, edits);
  return zipSync(parts, { level: 0 });
}

/** The same on parts by path. @throws Error if a part is missing. */
export function applyEdits(parts: Record<string, Uint8Array>, edits: readonly PartEdit[]): void {
  for (const { path, edit } of edits) {
    const part = parts[path];
    if (!part) throw new Error(`no part ${path}`);
    parts[path] = strToU8(edit(strFromU8(part)));
  }
}
