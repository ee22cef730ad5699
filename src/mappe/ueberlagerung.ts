/** Lays inputs that are still on their way to Excel over what was read, so that the pane never waits for a cell. Pure. */
import { istDatumsfeld } from '../fall/datumsfelder';
import type { RawCell, RawValue } from '../listen/zelle';
import type { Eingabe, Eingabeziel } from './eingabe';
import type { GeleseneMappe } from './fallmappe';
import { zelleVon } from './ziele';

/** The workbook as it will read once the inputs are in their cells. */
export function mitEingaben(mappe: GeleseneMappe, eingaben: readonly Eingabe[]): GeleseneMappe {
  if (eingaben.length === 0) return mappe;
  return { ...eingaben.reduce(mitEingabe, mappe), istUeberlagert: true };
}

function mitEingabe(mappe: GeleseneMappe, { ziel, wert }: Eingabe): GeleseneMappe {
  const cell: RawCell = { ort: zelleVon(mappe, ziel).ort, value: rawValue(ziel, wert) };
  const { raw, belege } = mappe;
  switch (ziel.art) {
    case 'feld':
      return { ...mappe, raw: { ...raw, felder: { ...raw.felder, [ziel.feld]: cell } } };
    case 'marke':
      return { ...mappe, raw: { ...raw, marken: { ...raw.marken, [ziel.id]: cell } } };
    case 'paragraph16a':
      return { ...mappe, raw: { ...raw, paragraph16a: { ...raw.paragraph16a, [ziel.id]: cell } } };
    case 'bedarf':
    case 'bereich': {
      const liste = ziel.art === 'bedarf' ? 'bedarfe' : 'ressourcenbereiche';
      if (ziel.teil === 'stufe')
        return { ...mappe, raw: { ...raw, [liste]: { ...raw[liste], [ziel.id]: cell } } };
      const zeile = { ...zeileVon(mappe, ziel), [ziel.teil]: cell };
      return { ...mappe, belege: { ...belege, [liste]: { ...belege[liste], [ziel.id]: zeile } } };
    }
  }
}

function zeileVon(
  { belege }: GeleseneMappe,
  ziel: Extract<Eingabeziel, { art: 'bedarf' | 'bereich' }>,
): object {
  return ziel.art === 'bedarf' ? belege.bedarfe[ziel.id] : belege.ressourcenbereiche[ziel.id];
}

function rawValue(ziel: Eingabeziel, wert: string | number): RawValue {
  if (wert === '') return { art: 'leer' };
  if (typeof wert === 'string') return { art: 'text', wert };
  return { art: ziel.art === 'feld' && istDatumsfeld(ziel.feld) ? 'datum' : 'zahl', wert };
}

/** Of several inputs for the same cell only the last counts. */
export function ohneUeberholte(eingaben: readonly Eingabe[]): Eingabe[] {
  const letzte = new Map(eingaben.map((eingabe) => [JSON.stringify(eingabe.ziel), eingabe]));
  return [...letzte.values()];
}
