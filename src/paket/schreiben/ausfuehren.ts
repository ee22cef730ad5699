/** From planned blocks to cells of a package, and back again: what was written must be read equal before anybody gets it. */
import { parseAnker } from '../../listen/adresse';
import type { Blockstand } from '../../mappe/fallmappe';
import { type Arbeitsmappe, oeffneArbeitsmappe } from '../lesen/arbeitsmappe';
import { Zellen } from '../lesen/zellen';
import type { Auftrag } from './pruefeZiele';

/** The cells of blocks. @throws Error for a block on no sheet: a bug. */
export function auftraegeVon(mappe: Arbeitsmappe, bloecke: readonly Blockstand[]): Auftrag[] {
  return bloecke.flatMap(({ ort, format, nachher }) => {
    const blatt = ort.art === 'zelle' ? mappe.blatt(ort.blatt) : undefined;
    if (ort.art !== 'zelle' || !blatt) throw new Error('A block must stand on a sheet');
    const anker = parseAnker(ort.zelle);
    return nachher.flatMap((reihe, z) =>
      reihe.map((wert, s): Auftrag => ({
        blatt,
        zeile: anker.zeile + z,
        spalte: anker.spalte + s,
        wert,
        format: typeof format === 'string' ? format : (format[z]?.[s] ?? 'General'),
      })),
    );
  });
}

/** Whether a file holds what was to be written. */
export function stehtDa(bytes: Uint8Array, auftraege: readonly Auftrag[]): boolean {
  const mappe = oeffneArbeitsmappe(bytes);
  return auftraege.every(({ blatt, zeile, spalte, wert }) => {
    const gefunden = mappe.blatt(blatt.name);
    if (!gefunden) return false;
    const { inhalt } = new Zellen(mappe, gefunden).lies(zeile, spalte);
    return 'typ' in inhalt && inhalt.wert === wert;
  });
}
