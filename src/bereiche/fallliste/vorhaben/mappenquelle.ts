/** Files that a person has chosen, read one after the other. */
import { EINLESEN } from '../texte/einlesen';
import type { Listenwerk } from './listenwerk';

export interface Mappenquelle {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Null where a person ends it. Only one of them is in memory at a time. */
export async function leseDateien<Gelesen>(
  werk: Listenwerk,
  quellen: readonly Mappenquelle[],
  lies: (xlsx: Uint8Array) => Promise<Gelesen>,
): Promise<{ datei: string; gelesen: Gelesen | { satz: string } }[] | null> {
  const neue: { datei: string; gelesen: Gelesen | { satz: string } }[] = [];
  for (const [nr, { name, bytes }] of quellen.entries()) {
    const inhalt = await bytes().catch(() => null);
    const gelesen = inhalt === null ? { satz: EINLESEN.nichtGelesen } : await lies(inhalt);
    neue.push({ datei: name, gelesen });
    werk.melde(nr + 1, quellen.length);
    if (werk.istAbgebrochen()) return null;
  }
  return neue;
}
