/** Puts the words of the Leitfaden into a Beleg and takes exactly them out again; all else in it stays to the letter. Pure. */

const TRENNER = '; ';

/** Where a sentence has ended by itself, a space is enough. */
const SATZENDE = /[.!?:,]$/;

/** What may stand behind words that were put in: nothing, another entry, or what a person went on typing in a new sentence or line. */
const DANACH = /^($|[;.!?\r\n])/;

/** Whether the words stand in the Beleg as an entry of their own, not as a part of other words. */
export function stehtImBeleg(beleg: string, worte: string): boolean {
  return stelleVon(beleg, worte) !== null;
}

/** The Beleg with the words, or without them where they stand in it. */
export function umgeschaltet(beleg: string, worte: string): string {
  const stelle = stelleVon(beleg, worte);
  if (stelle !== null) return ohne(beleg, stelle, worte.length);
  if (beleg === '') return worte;
  return `${beleg}${SATZENDE.test(beleg) ? ' ' : TRENNER}${worte}`;
}

/** Where the words begin; the last place counts, since words are put in at the end. */
function stelleVon(beleg: string, worte: string): number | null {
  for (let stelle = beleg.lastIndexOf(worte); stelle >= 0; stelle = beleg.lastIndexOf(worte, stelle - 1)) {
    if (beginntDort(beleg.slice(0, stelle)) && DANACH.test(beleg.slice(stelle + worte.length))) return stelle;
    if (stelle === 0) break;
  }
  return null;
}

function beginntDort(davor: string): boolean {
  return davor === '' || davor.endsWith(TRENNER) || /([.!?:,] |[\r\n])$/.test(davor);
}

/** Takes along the separator that came with the words. */
function ohne(beleg: string, stelle: number, laenge: number): string {
  const davor = beleg.slice(0, stelle);
  const danach = beleg.slice(stelle + laenge);
  if (davor === '') return danach.startsWith(TRENNER) ? danach.slice(TRENNER.length) : danach;
  if (davor.endsWith(TRENNER)) return davor.slice(0, -TRENNER.length) + danach;
  return (davor.endsWith(' ') ? davor.slice(0, -1) : davor) + danach;
}
