/** All formulas of a workbook: each with its cells, its words in its own cell, and what it looks at. */
import type { Arbeitsmappe, Blatt } from '../lesen/arbeitsmappe';
import type { Bereich } from '../lesen/bereich';
import type { Zelle } from '../lesen/zelle';
import { namensschluessel } from '../../mappe/nachNamen';
import { type Blickfeld, Blickfelder } from './blickfeld';
import { formeltext, gruppenkoepfe } from './gruppen';

export interface Formelzelle {
  readonly blatt: Blatt;
  readonly zelle: Zelle;
  /** The cells it fills: one, or those of its array. */
  readonly bereich: Bereich;
  /** What it says in this cell; null where nobody can tell. */
  readonly text: string | null;
  readonly blickfeld: Blickfeld;
}

/** Collects them; a cell that shares the formula of another one is told with its own references. */
export function formelnIn(mappe: Arbeitsmappe): Formelzelle[] {
  const blickfelder = new Blickfelder(mappe);
  return mappe.blaetter.flatMap((blatt) => {
    const zellen = mappe.inhalt(blatt).zellen.formelzellen;
    const koepfe = gruppenkoepfe(zellen);
    return zellen.map((zelle): Formelzelle => {
      const text = formeltext(zelle, koepfe);
      const blickfeld = text === null ? 'ueberall' : blickfelder.von(text, namensschluessel(blatt.name));
      return { blatt, zelle, bereich: gefuellt(zelle), text, blickfeld };
    });
  });
}

function gefuellt({ formel, zeile, spalte }: Zelle): Bereich {
  const eigene = { zeile, spalte, bisZeile: zeile, bisSpalte: spalte };
  return formel && formel.art !== 'shared' && formel.bereich ? formel.bereich : eigene;
}
