/** The Regelwerk as a package, and what is typed into its cells. */
import { readFileSync } from 'node:fs';
import type { NewFile } from 'excelize-wasm';
import { REGELWERK_TEILE } from '../../src/bereiche/regelwerk/listen';
import type { Inhalt } from '../../src/listen/inhalt';
import { oeffnePaketTeile } from '../../src/paket/paketTeile';
import { mitExcelize } from './mitExcelize';

let vorlage: Uint8Array | undefined;

/** The template as it is shipped. */
export function regelwerkBytes(): Uint8Array {
  vorlage ??= new Uint8Array(readFileSync('assets/Regelwerk.xlsx'));
  return vorlage;
}

/** What the package holds. @throws Error where it cannot be read. */
export function inhaltVon(bytes: Uint8Array): Inhalt {
  const lesung = oeffnePaketTeile(bytes, REGELWERK_TEILE).lies();
  if (lesung.art !== 'gelesen') throw new Error(JSON.stringify(lesung.fehler));
  return lesung.inhalt;
}

/** The template after something was done to it. */
export function geaendert(change: (file: NewFile) => unknown): Promise<Uint8Array> {
  return mitExcelize(regelwerkBytes(), change);
}
