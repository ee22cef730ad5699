/** Packs parts into a zip file, each under the name it had, in the order they had. */
import { type Zippable, zipSync } from 'fflate';
import type { Paket } from '../lesen/paket';

/** The same parts give the same file, whenever it is packed: the first day that a zip file knows. */
const ZEIT = '1980-01-01T12:00:00';

/** The file with some parts replaced. @param neue new bytes by path; null takes the part out. */
export function packe(paket: Paket, neue: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const jeName = new Map([...neue].map(([pfad, bytes]) => [paket.teil(pfad)?.name ?? pfad, bytes]));
  const dateien: Zippable = {};
  for (const { name, bytes } of paket.alle) {
    const inhalt = jeName.has(name) ? jeName.get(name) : bytes;
    if (inhalt) dateien[name] = inhalt;
  }
  return zipSync(dateien, { mtime: ZEIT });
}
