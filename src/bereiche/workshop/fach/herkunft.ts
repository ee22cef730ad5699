/** Whether the results in a Workshop belong to the Urteile that stand there now. Pure. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Inhalt } from '../../../listen/inhalt';
import type { PlainDate } from '../../../listen/plainDate';
import type { Runde } from '../../uebung';
import { AUSWERTUNG } from '../listen';
import { codeSchluessel, einheitVon, type Workshopurteil } from './urteile';

/** How the results stand to the Urteile. */
export type Auswertungsstand =
  | { readonly art: 'keine' }
  | { readonly art: 'veraltet' }
  | { readonly art: 'aktuell'; readonly am: PlainDate | null; readonly runde: Runde | null };

/** Characters of the digest (128 bits as hex). */
const LAENGE = 32;

/** A digest over all that is said, in whatever order and writing of codes; tells an accident, not a forger. */
export function pruefsummeVon(urteile: readonly Workshopurteil[]): string {
  const gesagt = urteile.map((each) =>
    JSON.stringify([einheitVon(each), codeSchluessel(each.fachkraft), each.wert]),
  );
  return bytesToHex(sha256(utf8ToBytes(gesagt.sort().join('\n')))).slice(0, LAENGE);
}

/** Compares what the workbook says of its results with what it holds. */
export function auswertungsstandIn(inhalt: Inhalt, urteile: readonly Workshopurteil[]): Auswertungsstand {
  const pruefsumme = inhalt.feld(AUSWERTUNG.pruefsumme).wert;
  if (pruefsumme === '') return { art: 'keine' };
  if (pruefsumme !== pruefsummeVon(urteile)) return { art: 'veraltet' };
  const runde = inhalt.feld(AUSWERTUNG.runde).wert as Runde | null;
  return { art: 'aktuell', am: inhalt.feld(AUSWERTUNG.am).wert, runde };
}
