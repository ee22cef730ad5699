/** Files that several threads read, each of them by the one that comes to it first. */
import type { PlainDate } from '../../../src/listen/plainDate';
import { liesMappe } from './liesMappe';
import type { Eintrag } from './ordner';

/** What a thread is given. */
export interface Leseauftrag {
  readonly eintraege: readonly Eintrag[];
  readonly heute: PlainDate;
  /** The number of the file that nobody has come to yet; shared by all threads. */
  readonly naechster: Int32Array<SharedArrayBuffer>;
}

/** What was read of a file, by its number. */
export interface Gelesene {
  readonly nummer: number;
  readonly gelesen: Awaited<ReturnType<typeof liesMappe>>;
}

/** Reads files until none is left, one after the other, so that only one of them is in the memory of this thread. */
export async function liesReihum(
  { eintraege, heute, naechster }: Leseauftrag,
  nimm: (gelesene: Gelesene) => void,
): Promise<void> {
  for (;;) {
    const nummer = Atomics.add(naechster, 0, 1);
    const eintrag = eintraege[nummer];
    if (eintrag === undefined) return;
    nimm({ nummer, gelesen: await liesMappe(eintrag, heute) });
  }
}
