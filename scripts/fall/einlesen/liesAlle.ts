/** Reads the Fallmappen of a folder, many of them on several cores. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Mappendatei } from '../../../src/bereiche/fallliste';
import type { PlainDate } from '../../../src/listen/plainDate';
import type { Eintrag } from './ordner';
import { type Gelesene, type Leseauftrag, liesReihum } from './reihum';

/** A thread takes as long to begin as reading so many files does. */
const DATEIEN_JE_STRANG = 25;
/** Each of them has a file in memory. */
const HOECHSTENS_STRAENGE = 4;

/** How threads are started; none where it is missing. */
export interface Straenge {
  /** The scripts in which a thread begins, with the whole path: what bundles, then what is bundled. */
  readonly skript: readonly [start: string, strang: string];
  /** How many threads read so many files; this one always reads along. */
  readonly anzahl?: (dateien: number) => number;
}

function anzahlFuer(dateien: number): number {
  const kerne = Math.min(availableParallelism(), HOECHSTENS_STRAENGE);
  return Math.min(kerne - 1, Math.floor(dateien / DATEIEN_JE_STRANG));
}

/** In the order of the files, whoever read which of them. @throws Error where a thread ends before its work does: a bug. */
export async function liesAlle(
  eintraege: readonly Eintrag[],
  heute: PlainDate,
  straenge: Straenge | undefined,
): Promise<Mappendatei[]> {
  const naechster = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const auftrag = { eintraege, heute, naechster };
  const gelesene: Gelesene['gelesen'][] = [];
  const nimm = ({ nummer, gelesen }: Gelesene): void => void (gelesene[nummer] = gelesen);
  const enden = straenge ? lassLesen(auftrag, straenge, nimm) : [];
  await Promise.all([liesReihum(auftrag, nimm), ...enden]);
  return eintraege.map(({ name }, nummer) => {
    const gelesen = gelesene[nummer];
    if (gelesen === undefined) throw new Error('A file was read by nobody');
    return { datei: name, gelesen };
  });
}

/** Starts the threads. @returns their ends; an error in one of them rejects. */
function lassLesen(
  auftrag: Leseauftrag,
  { skript: [start, strang], anzahl = anzahlFuer }: Straenge,
  nimm: (gelesene: Gelesene) => void,
): Promise<unknown>[] {
  return Array.from({ length: anzahl(auftrag.eintraege.length) }, () => {
    const worker = new Worker(start, { argv: [strang], workerData: auftrag });
    worker.on('message', nimm);
    return once(worker, 'exit');
  });
}
