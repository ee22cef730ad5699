/**
 * A sample that the day chooses, for tests that would take too long every time. Day after day all of it comes round;
 * GRUENDLICH=1 takes forty days of it at once, which is all of most, and GRUENDLICH=alles all of it, which takes many hours.
 */
import { berichte } from './testbericht';

const TAG_MS = 86_400_000;

/** Days that a thorough run takes at once. */
export const TAGE_GRUENDLICH = 40;

/** What decides about samples; as a rule the environment of the process. */
export interface Stichprobenumstaende {
  readonly [variable: string]: string | undefined;
  /** `1`: forty days of samples at once; `alles`: everything instead of samples. */
  readonly GRUENDLICH?: string;
  /** Number of the day since 1970 in UTC, to repeat the samples of that day. */
  readonly STICHPROBE_TAG?: string;
  /** `3/12`: the third of twelve parts of everything instead of a sample, where all of a file is too much for one process. */
  readonly STICHPROBE_TEIL?: string;
}

/**
 * So many items of each kind, all of one kind unless `artVon` tells them apart, in the order of the items. `was` says
 * what they are, for the report of the run. Throws where STICHPROBE_TAG is no number, or
 * STICHPROBE_TEIL no part.
 */
export function stichprobe<T>(
  items: readonly T[],
  anzahl: number,
  was: string,
  artVon: (item: T) => string = () => '',
  umstaende: Stichprobenumstaende = process.env,
): readonly T[] {
  return gezogen(items, { anzahl, tage: TAGE_GRUENDLICH, was, artVon }, umstaende);
}

/**
 * The same within things of which a sample is taken themselves. @param dinge how many of them there are for each that a day
 * takes: so that a thorough run takes as much of all of them together as forty days do.
 */
export function stichprobeDarin<T>(
  items: readonly T[],
  anzahl: number,
  was: string,
  dinge: number,
  umstaende: Stichprobenumstaende = process.env,
): readonly T[] {
  const tage = Math.ceil(TAGE_GRUENDLICH / dinge);
  // A part of things takes all within them: a part of a part would be seen by no process.
  if (umstaende.STICHPROBE_TEIL !== undefined) return items;
  return gezogen(items, { anzahl, tage, was, artVon: () => '' }, umstaende);
}

interface Ziehung<T> {
  readonly anzahl: number;
  /** Days that a thorough run takes at once. */
  readonly tage: number;
  readonly was: string;
  readonly artVon: (item: T) => string;
}

function gezogen<T>(
  items: readonly T[],
  { anzahl, tage, was, artVon }: Ziehung<T>,
  umstaende: Stichprobenumstaende,
): readonly T[] {
  if (umstaende.STICHPROBE_TEIL !== undefined) return teilVon(items, was, umstaende.STICHPROBE_TEIL);
  if (umstaende.GRUENDLICH === 'alles') return items;
  const tag = tagVon(umstaende);
  const jeArt = umstaende.GRUENDLICH === undefined ? anzahl : anzahl * tage;
  const gewaehlt = new Set(nachArt(items, artVon).flatMap((stellen) => fenster(stellen, jeArt, tag * jeArt)));
  if (gewaehlt.size < items.length)
    berichte(`Sampled: ${gewaehlt.size} of ${items.length} ${was} (STICHPROBE_TAG=${tag})`);
  return items.filter((_, stelle) => gewaehlt.has(stelle));
}

function teilVon<T>(items: readonly T[], was: string, teil: string): readonly T[] {
  const [nummer, teile] = (/^([1-9]\d*)\/([1-9]\d*)$/.exec(teil) ?? []).slice(1).map(Number);
  if (nummer === undefined || teile === undefined || nummer > teile)
    throw new Error(`STICHPROBE_TEIL is no part like 3/12: ${teil}`);
  const gewaehlt = items.filter((_, stelle) => stelle % teile === nummer - 1);
  berichte(`Sampled: ${gewaehlt.length} of ${items.length} ${was} (STICHPROBE_TEIL=${teil})`);
  return gewaehlt;
}

function tagVon({ STICHPROBE_TAG: text }: Stichprobenumstaende): number {
  if (text === undefined) return Math.floor(Date.now() / TAG_MS);
  if (!/^\d+$/.test(text)) throw new Error(`STICHPROBE_TAG is no number of a day: ${text}`);
  return Number(text);
}

/** The places of the items, one list for each kind. */
function nachArt<T>(items: readonly T[], artVon: (item: T) => string): number[][] {
  const arten = new Map<string, number[]>();
  items.forEach((item, stelle) => {
    const art = artVon(item);
    arten.set(art, [...(arten.get(art) ?? []), stelle]);
  });
  return [...arten.values()];
}

/** So many neighbours in a ring; the next day goes on where this one ends. */
function fenster(stellen: readonly number[], anzahl: number, beginn: number): number[] {
  const wieViele = Math.min(anzahl, stellen.length);
  return Array.from({ length: wieViele }, (_, index) => stellen[(beginn + index) % stellen.length] ?? NaN);
}
