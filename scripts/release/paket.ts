/** One zip of files that is the same for the same files, on whichever day and in whichever time zone it is packed. */
import { createHash } from 'node:crypto';
import { zipSync, type Zippable } from 'fflate';
import { type Dateien, texte, zusammen } from './dateien';

/** Zip knows local time only; any fixed day will do. */
const GEPACKT_AM = new Date(2026, 0, 1);

/** Where the sums lie, as `sha256sum --check` takes them. */
export const SUMMEN = 'SHA256SUMS';

/** The SHA-256 of bytes in hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A sum for each file, sorted by path. */
export function summen(dateien: Dateien): string {
  return sortiert(dateien)
    .map(([pfad, inhalt]) => `${sha256(inhalt)}  ${pfad}\n`)
    .join('');
}

/** Files and their sums in one zip. */
export function packe(dateien: Dateien): Uint8Array {
  const alle = zusammen(dateien, texte([[SUMMEN, summen(dateien)]]));
  const eintraege: Zippable = Object.fromEntries(sortiert(alle));
  return zipSync(eintraege, { level: 9, mtime: GEPACKT_AM });
}

/** By code units: the order must not depend on the language of the computer. */
function sortiert(dateien: Dateien): (readonly [string, Uint8Array])[] {
  return [...dateien].sort(([a], [b]) => (a < b ? -1 : 1));
}
