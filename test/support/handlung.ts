/** What one kind of writing is for the tests of two sessions, of other hands and of late answers. */
import { akteAendern, type Vorhaben } from '../../src/mappe/akteAendern';
import type { Fallmappe } from '../../src/mappe/fallmappe';
import { BEIWERK } from './bereiche';
import { STICHTAG } from './faelle';

/** One kind of writing. */
export interface Handlung {
  readonly name: string;
  /** The table it writes to, or the one beside what it writes to. */
  readonly tabelle: string;
  /** A cell that it overwrites: what stands in the first column of its row, and its column; or a name. */
  readonly zelle: { readonly zeile: string; readonly spalte: string } | { readonly name: string };
  /** Gets ready, and gives what is to be done. @param wer 0 or 1: two sessions do the same in words of their own. */
  readonly bereite: (mappe: Fallmappe, wer: number) => Promise<() => Promise<{ readonly art: string }>>;
}

/** Two sessions never give the same Id. */
const ZUSAETZE = ['AAAAAA', 'BBBBBB'];

/** A change of the Akte. @param was for each of the two sessions; the first for both where there is one. */
export function vorhaben(...was: readonly Vorhaben[]): Handlung['bereite'] {
  return (mappe, wer) => {
    const eigenes = was[wer] ?? was[0];
    if (eigenes === undefined) throw new Error('nothing to do');
    return Promise.resolve(() =>
      akteAendern(mappe, { heute: STICHTAG, zusatz: ZUSAETZE[wer] ?? '' }, eigenes, BEIWERK),
    );
  };
}
