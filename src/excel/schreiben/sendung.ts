/**
 * One request that loads what it is going to overwrite, writes, and loads it again. A batch cannot compare before it writes;
 * what it found is compared afterwards, by whoever sent it.
 */
import type { Zeuge } from '../../mappe/fallmappe';
import { FINGERABDRUCK_UNVOLLSTAENDIG } from '../../mappe/fallmappe';
import type { Bestand } from '../../mappe/bestand';
import { bestandOf, loaded } from '../lesen/bestand';
import { KeineAntwort } from '../leitung';
import { queueStueck, zielbereich } from './schreiben';
import type { Schreibplan, Stueck } from '../../mappe/schreibplan/stueck';
import { queueZeuge, wennGeladen } from './zeugen';

/** What a request found; null where there was nothing, or where the answer did not come that far. */
export interface Aufnahme {
  /** The cells of each piece. */
  readonly zellen: readonly (Bestand | null)[];
  /** Each witness. */
  readonly zeugen: readonly (Zeuge | null)[];
}

/** What became of a request. */
export interface Sendung {
  readonly davor: Aufnahme;
  /** Null after an error. */
  readonly danach: Aufnahme | null;
  /** How many pieces were written for certain; -1: it had not begun to write; null: nobody knows. */
  readonly geschrieben: number | null;
  /** Why it ended early; null when it did not. */
  readonly fehler: Error | null;
  /** Where no answer came in time: what comes after all. */
  readonly spaeter?: Promise<Sendung>;
}

/** Sends a write; one round trip. Of an error of Excel, what was found before it is kept. */
export async function sende(context: Excel.RequestContext, plan: Schreibplan): Promise<Sendung> {
  context.trace(MARKE);
  const davor = queueAufnahme(context, plan, bisherigeZellen(context, plan));
  context.trace(MARKE);
  queueUnvollstaendig(context, plan);
  const ranges = plan.stuecke.map((stueck) => {
    const range = queueStueck(context, stueck);
    context.trace(MARKE);
    return range;
  });
  const danach = queueAufnahme(context, plan, ranges);
  const beantwortet = (): Sendung => ({
    davor: davor(),
    danach: danach(),
    geschrieben: ranges.length,
    fehler: null,
  });
  // office.js throws errors and nothing else.
  const abgebrochen = (fehler: Error): Sendung => ({
    davor: davor(),
    danach: null,
    geschrieben: geschriebenVor(fehler),
    fehler,
  });
  try {
    await context.sync();
    return beantwortet();
  } catch (fehler) {
    if (!(fehler instanceof KeineAntwort)) return abgebrochen(fehler as Error);
    return { ...ohneAntwort(plan, fehler), spaeter: fehler.antwort.then(beantwortet, abgebrochen) };
  }
}

/** A mark in a batch; an error tells how many of them it had passed. */
const MARKE = 'Stueck';

/** The first two marks stand before the reading and before the writing; without the first, marks were not told. */
function geschriebenVor(fehler: unknown): number | null {
  const marken =
    typeof fehler === 'object' && fehler !== null && 'traceMessages' in fehler ? fehler.traceMessages : null;
  return Array.isArray(marken) && marken.length > 0 ? marken.length - 2 : null;
}

/** A request of which no answer came at all. */
export function ohneAntwort({ stuecke, zeugen }: Schreibplan, fehler: Error): Sendung {
  const nichts = { zellen: stuecke.map(() => null), zeugen: zeugen.map(() => null) };
  return { davor: nichts, danach: null, geschrieben: null, fehler };
}

/** A new row has no cells yet. Ranges of their own: what is written to a range hides what was loaded of it. */
function bisherigeZellen(context: Excel.RequestContext, { stuecke }: Schreibplan): (Excel.Range | null)[] {
  return stuecke.map(({ zeile, block }) => (zeile === 'neu' ? null : zielbereich(context, block)));
}

function queueAufnahme(
  context: Excel.RequestContext,
  { zeugen }: Schreibplan,
  ranges: readonly (Excel.Range | null)[],
): () => Aufnahme {
  const zeugenstaende = zeugen.map((zeuge) => queueZeuge(context, zeuge));
  ranges.forEach((range) => range && loaded(range));
  return () => ({
    zellen: ranges.map((range) => range && wennGeladen(() => bestandOf(range))),
    zeugen: zeugenstaende.map((stand) => stand()),
  });
}

function queueUnvollstaendig(
  context: Excel.RequestContext,
  { stuecke, mitFingerabdruck }: Schreibplan,
): void {
  const letztes = stuecke.at(-1);
  if (letztes && mitFingerabdruck) queueStueck(context, unvollstaendig(letztes));
}

function unvollstaendig({ block }: Stueck): Stueck {
  return { block: { ...block, format: '@', nachher: [[FINGERABDRUCK_UNVOLLSTAENDIG]] } };
}
