/** All formulas of a workbook: each with its cells, its words in its own cell, and what it looks at. */
import type { Arbeitsmappe, Blatt } from '../lesen/arbeitsmappe';
import type { Bereich } from '../lesen/bereich';
import type { Zelle } from '../lesen/blattinhalt';
import { namensschluessel } from '../lesen/name';
import { type Blickfeld, Blickfelder } from './blickfeld';
import { verschoben } from './verschieben';

export interface Formelzelle {
  readonly blatt: Blatt;
  readonly zelle: Zelle;
  /** The cells it fills: one, or those of its array. */
  readonly bereich: Bereich;
  readonly blickfeld: Blickfeld;
}

/** Collects them; a cell that shares the formula of another one is told with its own references. */
export function formelnIn(mappe: Arbeitsmappe): Formelzelle[] {
  const blickfelder = new Blickfelder(mappe);
  return mappe.blaetter.flatMap((blatt) => {
    const zellen = [...mappe.inhalt(blatt).zellen.values()];
    const koepfe = gruppenkoepfe(zellen);
    return zellen.flatMap((zelle): Formelzelle[] => {
      if (!zelle.formel) return [];
      const text = formeltext(zelle, koepfe);
      const blickfeld = text === null ? 'ueberall' : blickfelder.von(text, namensschluessel(blatt.name));
      return [{ blatt, zelle, bereich: gefuellt(zelle), blickfeld }];
    });
  });
}

/** The first cells of shared formulas by the name of their group. */
export function gruppenkoepfe(zellen: readonly Zelle[]): ReadonlyMap<string, Zelle> {
  const koepfe = zellen.filter(({ formel }) => formel?.art === 'shared' && formel.text !== '');
  return new Map(koepfe.map((zelle) => [zelle.formel?.gruppe ?? '', zelle]));
}

/** What a formula says in its own cell; null where nobody can tell. */
function formeltext({ formel, zeile, spalte }: Zelle, koepfe: ReadonlyMap<string, Zelle>): string | null {
  if (!formel || formel.art === 'dataTable') return null;
  if (formel.art !== 'shared' || formel.text !== '') return formel.text === '' ? null : formel.text;
  const kopf = koepfe.get(formel.gruppe ?? '');
  return kopf?.formel ? verschoben(kopf.formel.text, zeile - kopf.zeile, spalte - kopf.spalte) : null;
}

function gefuellt({ formel, zeile, spalte }: Zelle): Bereich {
  const eigene = { zeile, spalte, bisZeile: zeile, bisSpalte: spalte };
  return formel && formel.art !== 'shared' && formel.bereich ? formel.bereich : eigene;
}
