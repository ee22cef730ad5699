/** Masks of Handlungsbedarfe as counts per Schlüsselgruppe, and as the pictures that tables P and K can tell apart. */
import { BEDARFE } from '../../rules/vocabulary';
import { zaehlbild } from '../../rules/zaehlbild';
import { type Gruppenzahlen, GRUPPE_INDEX } from '../lage';

/** Number of masks: one bit for each Handlungsbedarf. */
export const MASKEN = 2 ** BEDARFE.length;

/** What the masks come down to; both numbers count from 0 on in the order in which they are met. */
export interface Maskenbild {
  /** The counts of every mask. */
  readonly zahlen: Uint16Array;
  /** The picture of every mask. */
  readonly bild: Uint16Array;
  /** What the numbers in `zahlen` stand for. */
  readonly jeZahl: readonly Gruppenzahlen[];
  /** Counts that have the picture. */
  readonly jeBild: readonly Gruppenzahlen[];
}

/** Looks at every mask once. */
export function maskenbild(): Maskenbild {
  const gezaehlt = Array.from({ length: MASKEN }, (_, maske) => zahlenIn(maske));
  const zahlen = nummeriert(gezaehlt, zahlenschluessel);
  const bild = nummeriert(gezaehlt, zaehlbild);
  return { zahlen: zahlen.nummern, bild: bild.nummern, jeZahl: zahlen.erste, jeBild: bild.erste };
}

/** No group has as many as the base. */
function zahlenschluessel(zahlen: Gruppenzahlen): number {
  return zahlen.reduce((schluessel, zahl) => schluessel * (BEDARFE.length + 1) + zahl, 0);
}

function zahlenIn(maske: number): Gruppenzahlen {
  const zahlen: [number, number, number, number] = [0, 0, 0, 0];
  for (const [bit, { gruppe }] of BEDARFE.entries()) {
    if (((maske >> bit) & 1) === 1) zahlen[GRUPPE_INDEX[gruppe]]++;
  }
  return zahlen;
}

/** Numbers what has the same key, and keeps the first of each. */
function nummeriert<Each>(
  alle: readonly Each[],
  keyOf: (each: Each) => number,
): { nummern: Uint16Array; erste: Each[] } {
  const bekannt = new Map<number, number>();
  const erste: Each[] = [];
  const nummern = Uint16Array.from(alle, (each) => {
    const key = keyOf(each);
    const nummer = bekannt.get(key) ?? erste.push(each) - 1;
    bekannt.set(key, nummer);
    return nummer;
  });
  return { nummern, erste };
}
