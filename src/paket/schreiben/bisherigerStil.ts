/** Which style a cell has before it is written. */
import type { Arbeitsmappe, Blatt } from '../lesen/arbeitsmappe';
import { zellschluessel } from '../lesen/blattinhalt';

interface Zielzelle {
  readonly blatt: Blatt;
  readonly zeile: number;
  readonly spalte: number;
  /** The row that a new one looks like. */
  readonly vorbild?: number;
}

/** The index of its style. A cell that is not there yet looks like its row, or like its column. */
export function bisherigerStil(mappe: Arbeitsmappe, { blatt, zeile, spalte, vorbild }: Zielzelle): number {
  const { zellen, reihen, spaltenstile } = mappe.inhalt(blatt);
  const zelle = zellen.get(zellschluessel(vorbild ?? zeile, spalte));
  if (zelle) return zelle.stil;
  const reihe = reihen.find(({ nummer }) => nummer === zeile)?.auf.attribut('s');
  if (reihe !== undefined) return Number(reihe);
  return spaltenstile.find(({ von, bis }) => spalte >= von && spalte <= bis)?.stil ?? 0;
}
