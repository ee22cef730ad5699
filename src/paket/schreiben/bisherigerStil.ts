/** Which style a cell has before it is written. */
import type { Arbeitsmappe, Blatt } from '../lesen/arbeitsmappe';

interface Zielzelle {
  readonly blatt: Blatt;
  readonly zeile: number;
  readonly spalte: number;
  /** The row that a new one looks like. */
  readonly vorbild?: number;
}

/** The index of its style. A cell that is not there yet looks like its row, or like its column. */
export function bisherigerStil(mappe: Arbeitsmappe, { blatt, zeile, spalte, vorbild }: Zielzelle): number {
  const { zellen, spaltenstile } = mappe.inhalt(blatt);
  const nummer = zellen.nummer(vorbild ?? zeile, spalte);
  if (nummer >= 0) return zellen.stil(nummer);
  const reihe = zellen.reihen.nummerVon(zeile);
  const stil = reihe < 0 ? undefined : zellen.reihen.reihe(reihe).auf.attribut('s');
  if (stil !== undefined) return Number(stil);
  return spaltenstile.find(({ von, bis }) => spalte >= von && spalte <= bis)?.stil ?? 0;
}
