/** Reads what a Fallmappe adds to the figures of cooperation over all cases, or in a sentence why nothing can be read. */
import { FALLAUSZUG_TEILE, type Fallauszug, fallauszugIn, KOOPERATION_MAPPE } from '../bereiche/kooperation';
import type { Lesung } from '../listen/fehler';
import type { PlainDate } from '../listen/plainDate';
import type { Zipwerk } from '../paket/zip/zipwerk';
import { liesMappenpaket } from './liesMappenpaket';

/** Never throws for what is wrong with the file. @param heute what was due before it is overdue. */
export function liesKooperation(
  xlsx: Uint8Array,
  heute: PlainDate,
  werk?: Zipwerk,
): Promise<Lesung<Fallauszug> | { readonly satz: string }> {
  const deute = (gelesen: Parameters<typeof fallauszugIn>[0]): Lesung<Fallauszug> =>
    fallauszugIn(gelesen, heute);
  return liesMappenpaket(xlsx, { bereiche: [KOOPERATION_MAPPE], teile: FALLAUSZUG_TEILE, deute }, werk);
}
