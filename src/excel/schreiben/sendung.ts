/**
 * One request that loads what it is going to overwrite, writes, and loads it again. A batch cannot compare before it writes;
 * what it found is compared afterwards, by whoever sent it.
 */
import { FINGERABDRUCK_UNVOLLSTAENDIG } from '../../mappe/fallmappe';
import type { Bestand } from '../../mappe/bestand';
import { bestandOf, geschriebenLoaded, loaded, zeilenbestandOf, zeilenLoaded } from '../lesen/bestand';
import { KeineAntwort } from '../leitung';
import { queueStueck, schreibtFormat, zielbereich } from './schreiben';
import { hatLangenText, istSchlicht, type Schreibplan, type Stueck } from '../../mappe/schreibplan/stueck';
import { istMehrzeilig } from '../../mappe/schreibplan/zellweise';
import { type Zugang, zugangZu } from '../zugang';
import { queueZeuge, wennGeladen, type Zeugenstand } from './zeugen';

/** What a request found; null where there was nothing, or where the answer did not come that far. */
export interface Aufnahme {
  /** The cells of each piece. */
  readonly zellen: readonly (Bestand | null)[];
  /** Each witness. */
  readonly zeugen: readonly (Zeugenstand | null)[];
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
  const zugang = zugangZu(context);
  context.trace(MARKE);
  const bisherige = bisherigeZellen(zugang, plan);
  const davor = queueAufnahme(zugang, plan, bisherige);
  context.trace(MARKE);
  const fingerabdruck = queueUnvollstaendig(zugang, plan);
  const ranges = plan.stuecke.map((stueck, index) => {
    const istLetztes = index === plan.stuecke.length - 1;
    const range = queueStueck(zugang, stueck, istLetztes ? fingerabdruck : null);
    context.trace(MARKE);
    return range;
  });
  queueGeschriebene(plan, bisherige, ranges);
  const danach = queueAufnahme(zugang, plan, ranges);
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
function bisherigeZellen(zugang: Zugang, { stuecke }: Schreibplan): (Excel.Range | null)[] {
  return stuecke.map((stueck) => {
    if (stueck.zeile === 'neu') return null;
    const range = zielbereich(zugang, stueck.block);
    return (istMehrzeilig(stueck) ? zeilenLoaded : loaded)(range, !hatLangenText(stueck));
  });
}

/** Where rows come or go, Excel has to move it along with its cells. */
function queueGeschriebene(
  { stuecke }: Schreibplan,
  bisherige: readonly (Excel.Range | null)[],
  ranges: readonly (Excel.Range | null)[],
): void {
  const bleiben = stuecke.every(({ zeile }) => zeile === undefined);
  for (const [index, stueck] of stuecke.entries()) {
    const range = ranges[index];
    if (!range) continue;
    geschriebenLoaded(range, {
      mehrzeilig: istMehrzeilig(stueck),
      mitFormeln: !hatLangenText(stueck),
      mitFormat: schreibtFormat(stueck),
      schlichtUeber: bleiben && istSchlicht(stueck) ? (bisherige[index] ?? null) : null,
    });
    if (bleiben) range.untrack();
  }
}

function queueAufnahme(
  zugang: Zugang,
  { stuecke, zeugen }: Schreibplan,
  ranges: readonly (Excel.Range | null)[],
): () => Aufnahme {
  const bewegtZeilen = stuecke.some(({ zeile }) => zeile !== undefined);
  const zeugenstaende = zeugen.map((zeuge) => queueZeuge(zugang, zeuge, bewegtZeilen));
  const mehrzeilig = stuecke.map(istMehrzeilig);
  return () => ({
    zellen: ranges.map(
      (range, index) => range && wennGeladen(() => (mehrzeilig[index] ? zeilenbestandOf : bestandOf)(range)),
    ),
    zeugen: zeugenstaende.map((stand) => stand()),
  });
}

/** @returns the cell of the fingerprint, where there is one: it is written to once more at the end. */
function queueUnvollstaendig(zugang: Zugang, { stuecke, mitFingerabdruck }: Schreibplan): Excel.Range | null {
  const letztes = stuecke.at(-1);
  return letztes && mitFingerabdruck ? queueStueck(zugang, unvollstaendig(letztes)) : null;
}

function unvollstaendig({ block }: Stueck): Stueck {
  return { block: { ...block, format: '@', nachher: [[FINGERABDRUCK_UNVOLLSTAENDIG]] } };
}
