/** Reads a Fallmappe from its package for a list of cases: what the list takes over, or in a sentence why nothing can be read. */
import { EINLESE_BEREICHE, EINLESE_TEILE, liesFallangaben } from '../bereiche/fallangaben';
import type { Fallangaben } from '../bereiche/fallliste';
import type { Lesung } from '../listen/fehler';
import type { PlainDate } from '../listen/plainDate';
import type { Zipwerk } from '../paket/zip/zipwerk';
import { liesMappenpaket } from './liesMappenpaket';

/**
 * Never throws for what is wrong with the file.
 * @param heute counts as Stichtag where none is entered. @param werk unpacks the file, where the host has something faster.
 */
export function liesFallmappe(
  xlsx: Uint8Array,
  heute: PlainDate,
  werk?: Zipwerk,
): Promise<Lesung<Fallangaben> | { readonly satz: string }> {
  const deute = (gelesen: Parameters<typeof liesFallangaben>[0]): Lesung<Fallangaben> =>
    liesFallangaben(gelesen, heute);
  return liesMappenpaket(xlsx, { bereiche: EINLESE_BEREICHE, teile: EINLESE_TEILE, deute }, werk);
}
