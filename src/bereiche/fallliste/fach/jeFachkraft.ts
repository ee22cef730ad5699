/** What falls due in a list, by who looks after the person. Pure. */
import type { Listenfaelligkeit } from './faelligkeiten';
import type { Zeilenergebnis } from './listenergebnis';

/** One thing that is due in a row. */
export interface FaelligeZeile extends Pick<Zeilenergebnis, 'zeile' | 'kundennummer' | 'fachkraft'> {
  readonly faellig: Listenfaelligkeit;
}

/** What is due for the people of one Fachkraft, the earliest first; '' where a row names none. */
export interface Faelligengruppe {
  readonly fachkraft: string;
  readonly zeilen: readonly FaelligeZeile[];
}

/** Groups by name in the order of the alphabet, those without one last. */
export function jeFachkraft(berechnet: readonly Zeilenergebnis[]): Faelligengruppe[] {
  const gruppen = new Map<string, FaelligeZeile[]>();
  for (const { zeile, kundennummer, fachkraft, faellig } of berechnet) {
    for (const each of faellig) {
      const gruppe = gruppen.get(fachkraft) ?? [];
      gruppe.push({ zeile, kundennummer, fachkraft, faellig: each });
      gruppen.set(fachkraft, gruppe);
    }
  }
  return [...gruppen]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b, 'de'))
    .map(([fachkraft, zeilen]) => ({ fachkraft, zeilen: zeilen.sort(nachTag) }));
}

function nachTag(a: FaelligeZeile, b: FaelligeZeile): number {
  if (a.faellig.am !== b.faellig.am) return a.faellig.am < b.faellig.am ? -1 : 1;
  return a.zeile - b.zeile;
}
