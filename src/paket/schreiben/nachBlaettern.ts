/** What is to be written, sheet by sheet. */
import type { Blatt } from '../lesen/arbeitsmappe';
import type { Auftrag } from './pruefeZiele';

/** In their order; a sheet that nothing is written to is not there. */
export function nachBlaettern(auftraege: readonly Auftrag[]): ReadonlyMap<Blatt, readonly Auftrag[]> {
  const jeBlatt = new Map<Blatt, Auftrag[]>();
  for (const auftrag of auftraege) {
    const bisher = jeBlatt.get(auftrag.blatt);
    if (bisher) bisher.push(auftrag);
    else jeBlatt.set(auftrag.blatt, [auftrag]);
  }
  return jeBlatt;
}
