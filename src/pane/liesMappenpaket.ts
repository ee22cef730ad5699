/** Reads a Fallmappe from its package with what stands beside the case, for whoever makes something of many of them. */
import type { Lesung } from '../listen/fehler';
import type { Mappenbereich } from '../mappe/bereich';
import type { Leseergebnis } from '../mappe/fallmappe';
import type { Teile } from '../mappe/teile';
import { PaketError } from '../paket/fehler';
import { oeffnePaketFallmappe } from '../paket/paketFallmappe';
import { paketText } from '../paket/texte';
import type { Zipwerk } from '../paket/zip/zipwerk';

/** What is looked at, and what is made of it. */
export interface Mappendeutung<Wert> {
  readonly bereiche: readonly Mappenbereich[];
  readonly teile: Teile;
  readonly deute: (gelesen: Exclude<Leseergebnis, { art: 'abgelehnt' }>) => Lesung<Wert>;
}

/** Never throws for what is wrong with the file. @param werk unpacks it, where the host has something faster. */
export async function liesMappenpaket<Wert>(
  xlsx: Uint8Array,
  { bereiche, teile, deute }: Mappendeutung<Wert>,
  werk?: Zipwerk,
): Promise<Lesung<Wert> | { readonly satz: string }> {
  try {
    const gelesen = await oeffnePaketFallmappe(xlsx, bereiche, werk).read(teile);
    // Only Excel refuses.
    if (gelesen.art === 'abgelehnt') throw new Error('A package was refused');
    return deute(gelesen);
  } catch (error) {
    if (error instanceof PaketError) return { satz: paketText(error.grund) };
    throw error;
  }
}
