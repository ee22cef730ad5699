/** Reads a Fallmappe from its package for a list of cases: what the list takes over, or in a sentence why nothing can be read. */
import { EINLESE_BEREICHE, EINLESE_TEILE, liesFallangaben } from '../bereiche/fallangaben';
import type { Fallangaben } from '../bereiche/fallliste';
import type { Lesung } from '../listen/fehler';
import type { PlainDate } from '../listen/plainDate';
import { PaketError } from '../paket/fehler';
import { oeffnePaketFallmappe } from '../paket/paketFallmappe';
import { paketText } from '../paket/texte';
import type { Zipwerk } from '../paket/zip/zipwerk';

/**
 * Never throws for what is wrong with the file.
 * @param heute counts as Stichtag where none is entered. @param werk unpacks the file, where the host has something faster.
 */
export async function liesFallmappe(
  xlsx: Uint8Array,
  heute: PlainDate,
  werk?: Zipwerk,
): Promise<Lesung<Fallangaben> | { readonly satz: string }> {
  try {
    const gelesen = await oeffnePaketFallmappe(xlsx, EINLESE_BEREICHE, werk).read(EINLESE_TEILE);
    // Only Excel refuses.
    if (gelesen.art === 'abgelehnt') throw new Error('A package was refused');
    return liesFallangaben(gelesen, heute);
  } catch (error) {
    if (error instanceof PaketError) return { satz: paketText(error.grund) };
    throw error;
  }
}
