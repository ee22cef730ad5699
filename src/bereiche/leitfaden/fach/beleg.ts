/** Puts the words of the Leitfaden into a Beleg and takes exactly them out again; all else in it stays to the letter. Pure. */

const TRENNER = '; ';

/** Where a sentence has ended by itself, a space is enough. */
const SATZENDE = /[.!?:,]$/;

/** What may stand in front of words that were put in: nothing, what separates them, or the end of a line. */
const DAVOR = /(^|; |[.!?:,] |[\r\n])$/;

/** What may stand behind them: nothing, another entry, or what a person went on typing in a new sentence or line. */
const DANACH = /^($|[;.!?\r\n])/;

/** Whether the words stand in the Beleg as an entry of their own, not as a part of other words. */
export function stehtImBeleg(beleg: string, worte: string): boolean {
  return fund(beleg, worte) !== null;
}

/** The Beleg with the words, or without them where they stand in it. */
export function umgeschaltet(beleg: string, worte: string): string {
  const gefunden = fund(beleg, worte);
  if (gefunden !== null) return ohne(gefunden);
  return beleg === '' ? worte : `${beleg}${trennerNach(beleg)}${worte}`;
}

/** What separates the next entry from what stands there. */
function trennerNach(text: string): string {
  return SATZENDE.test(text) ? ' ' : TRENNER;
}

/** The Beleg around the words. */
interface Fund {
  readonly davor: string;
  readonly danach: string;
  /** What separates another entry from the words. */
  readonly trenner: string;
}

/** The last place counts, since words are put in at the end. */
function fund(beleg: string, worte: string): Fund | null {
  const trenner = trennerNach(worte);
  let von = beleg.lastIndexOf(worte);
  while (von >= 0) {
    const [davor, danach] = [beleg.slice(0, von), beleg.slice(von + worte.length)];
    if (DAVOR.test(davor) && (DANACH.test(danach) || danach.startsWith(trenner)))
      return { davor, danach, trenner };
    von = von === 0 ? -1 : beleg.lastIndexOf(worte, von - 1);
  }
  return null;
}

/** The separator behind the words goes with them, or the one in front where they were the last entry. */
function ohne({ davor, danach, trenner }: Fund): string {
  if (danach.startsWith(trenner)) return davor + danach.slice(trenner.length);
  if (davor.endsWith(TRENNER)) return davor.slice(0, -TRENNER.length) + danach;
  return (davor.endsWith(' ') ? davor.slice(0, -1) : davor) + danach;
}
