/** Where cells stand, by their keys: for sheets whose cells stand in no order, as no known program writes them. */
import { zellschluessel } from './zelle';

export interface Verzeichnis {
  readonly anzahl: number;
  readonly jeSchluessel: ReadonlyMap<number, number>;
  readonly doppelte: ReadonlySet<number>;
}

/** Of a cell that stands more than once the last counts. */
export function verzeichnisVon(zellen: {
  readonly anzahl: number;
  zeile(nummer: number): number;
  spalte(nummer: number): number;
}): Verzeichnis {
  const jeSchluessel = new Map<number, number>();
  const doppelte = new Set<number>();
  for (let nummer = 0; nummer < zellen.anzahl; nummer++) {
    const schluessel = zellschluessel(zellen.zeile(nummer), zellen.spalte(nummer));
    if (jeSchluessel.has(schluessel)) doppelte.add(schluessel);
    jeSchluessel.set(schluessel, nummer);
  }
  return { anzahl: zellen.anzahl, jeSchluessel, doppelte };
}
