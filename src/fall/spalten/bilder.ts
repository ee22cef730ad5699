/** Masks of Handlungsbedarfe as counts per Schlüsselgruppe, and as the pictures that tables P and K can tell apart. */
import { BEDARFE } from '../../rules/vocabulary';
import type { Zaehlbild } from '../../rules/zaehlbild';
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

/** Looks at every mask once, and at every count once for its picture as a set of rules sees it. */
export function maskenbild(zaehlbild: Zaehlbild): Maskenbild {
  const zahlen = nummeriert(schluesselAllerMasken(), (schluessel) => schluessel);
  const jeZahl = zahlen.erste.map(zahlenZu);
  const bildJeZahl = nummeriert(jeZahl, zaehlbild);
  const bild = zahlen.nummern.map((zahl) => bildJeZahl.nummern[zahl] ?? 0);
  return { zahlen: zahlen.nummern, bild, jeZahl, jeBild: bildJeZahl.erste };
}

/** No group has as many as the base. */
const BASIS = BEDARFE.length + 1;
const GRUPPEN = 4;

/** The counts of each mask as one number: those of the mask without its lowest bit, and one more of the group of that bit. */
function schluesselAllerMasken(): number[] {
  const stellenwerte = BEDARFE.map(({ gruppe }) => BASIS ** (GRUPPEN - 1 - GRUPPE_INDEX[gruppe]));
  const schluessel = [0];
  for (let maske = 1; maske < MASKEN; maske++) {
    const ohneUnterstes = maske & (maske - 1);
    const unterstes = Math.log2(maske - ohneUnterstes);
    schluessel.push((schluessel[ohneUnterstes] ?? 0) + (stellenwerte[unterstes] ?? 0));
  }
  return schluessel;
}

function zahlenZu(schluessel: number): Gruppenzahlen {
  const stelle = (gruppe: number): number => Math.floor(schluessel / BASIS ** (GRUPPEN - 1 - gruppe)) % BASIS;
  return [stelle(0), stelle(1), stelle(2), stelle(3)];
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
