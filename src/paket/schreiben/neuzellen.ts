/** What a patch of a sheet is made of. */
import { zellschluessel } from '../lesen/zelle';
import type { Auftrag } from './pruefeZiele';

/** Cells that get new contents, ordered by row and column, each once. */
export interface Neuzellen {
  readonly auftraege: readonly Auftrag[];
  /** The index of the style of each: a column of numbers, because a list of a whole city has very many cells. */
  readonly stile: Uint32Array;
}

/** @param auftraege in any order; of a cell that is there more than once the last counts. */
export function neuzellen(auftraege: readonly Auftrag[], stilFuer: (auftrag: Auftrag) => number): Neuzellen {
  const geordnete = geordnet(auftraege);
  return { auftraege: geordnete, stile: Uint32Array.from(geordnete, stilFuer) };
}

function geordnet(auftraege: readonly Auftrag[]): readonly Auftrag[] {
  const istGeordnet = auftraege.every(
    (each, index) => index === 0 || schluesselVon(auftraege[index - 1] as Auftrag) < schluesselVon(each),
  );
  if (istGeordnet) return auftraege;
  const jeZelle = new Map(auftraege.map((each) => [schluesselVon(each), each]));
  return [...jeZelle].sort(([one], [other]) => one - other).map(([, each]) => each);
}

/** Key of a cell. */
export function schluesselVon({ zeile, spalte }: Pick<Auftrag, 'zeile' | 'spalte'>): number {
  return zellschluessel(zeile, spalte);
}

/** A start tag as it is written. */
export function tagText(bytes: Uint8Array, start: number, ende: number): string {
  return new TextDecoder().decode(bytes.subarray(start, ende));
}
