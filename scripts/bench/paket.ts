/** What reading and writing a Fallmappe as a package costs, without Excel and without its stand-in. */
import { readFileSync } from 'node:fs';
import { eintragen } from '../../src/mappe/eintragen';
import { zeitpunktVon } from '../../src/listen/plainDate';
import { oeffnePaketFallmappe } from '../../src/paket/paketFallmappe';
import { median } from './measure';

const LAEUFE = 25;

/** Medians in milliseconds of opening and reading, and of reading, computing and writing. */
export interface Paketzeiten {
  readonly lesen: number;
  readonly eintragen: number;
}

/** Works on the empty template, some rounds before the clock counts. */
export async function paketzeiten(): Promise<Paketzeiten> {
  const bytes = new Uint8Array(readFileSync('assets/Fallmappe.xlsx'));
  const jetzt = zeitpunktVon(new Date());
  const lesen = (): Promise<unknown> => oeffnePaketFallmappe(bytes).read();
  const schreiben = (): Promise<unknown> => eintragen(oeffnePaketFallmappe(bytes), jetzt);
  return { lesen: await laufzeit(lesen), eintragen: await laufzeit(schreiben) };
}

async function laufzeit(lauf: () => Promise<unknown>): Promise<number> {
  const zeiten: number[] = [];
  for (let nummer = 0; nummer < 2 * LAEUFE; nummer++) {
    const start = performance.now();
    await lauf();
    if (nummer >= LAEUFE) zeiten.push(performance.now() - start);
  }
  return median(zeiten);
}
