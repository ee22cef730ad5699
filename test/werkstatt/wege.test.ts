/**
 * What the ways of a day cost in the pane, 350 × 489 px as on an office laptop: clicks, keys (each character typed is one) and pixels
 * scrolled. No way may cost more than in the first edition of the pane, or than was wanted of this one (ADR 48). About 30 s.
 */
import { type Aufwand, zaehle } from './aufwand';
import { inWerkstatt, shareBrowser } from './browser';
import { beispiel, type Fallmappe, geschuetzt, mitProfiling, vonEinerKollegin } from './fallmappen';
import { beispielIstGelesen } from './mappeAlsDatei';
import { paneHasRead } from './sheet';
import type { Weg } from './unterwegs';
import * as profiling from './wegeImProfiling';
import * as person from './wegeMitDerPerson';
import { stichprobe } from '../support/stichprobe';

const LAPTOP = { viewport: { width: 960, height: 583 } };

/** What may be spent at most: klicks, tasten, gescrollt. */
type Grenze = readonly [number, number, number];

interface Strecke {
  readonly name: string;
  /** None: the template. */
  readonly mappe?: Fallmappe;
  readonly heute?: string;
  /** What was done before; it is not counted. */
  readonly vorher?: Weg;
  /** One after the other, each counted for itself. */
  readonly wege: readonly (readonly [weg: Weg, hoechstens: Grenze])[];
}

/** Half a year later. */
const SPAETER = '2027-05-28';

/** The figures of the first edition, or what was wanted where that is less. */
const STRECKEN: readonly Strecke[] = [
  {
    name: 'einschätzen mit der Tastatur: hinein, die 16, der Rest',
    wege: [
      [profiling.zurErstenZeile, [0, 2, 0]],
      [profiling.dieSechzehn, [0, 16, 0]],
      [profiling.derRest, [0, 16, 0]],
    ],
  },
  { name: 'einschätzen mit der Maus', wege: [[profiling.mitDerMaus, [29, 0, 800]]] },
  { name: 'erster Blick', mappe: vonEinerKollegin, wege: [[profiling.ersterBlick, [0, 0, 0]]] },
  {
    name: 'Profillage festlegen',
    vorher: profiling.eingeschaetzt,
    wege: [[profiling.festlegen, [5, 17, 1600]]],
  },
  {
    name: 'zweites Profiling; es zurücknehmen',
    mappe: mitProfiling,
    heute: SPAETER,
    wege: [
      [profiling.zweitesProfiling, [18, 12, 999]],
      [profiling.nimmProfilingZurueck, [1, 0, 0]],
    ],
  },
  {
    name: 'ins bFM mit dem ersten Vermerk, den Schutz einrichten',
    mappe: mitProfiling,
    wege: [[person.insBfmZumErstenMal, [12, 136, 2499]]],
  },
  { name: 'ins bFM mit Vermerk', mappe: geschuetzt, wege: [[person.insBfm, [4, 47, 1500]]] },
  {
    name: 'Ziel mit zwei Schritten',
    mappe: beispiel,
    wege: [[person.zielMitZweiSchritten, [20, 209, 2499]]],
  },
  {
    name: 'den Eintrag zurücknehmen',
    vorher: profiling.eingetragen,
    wege: [[profiling.nimmEintragZurueck, [1, 0, 0]]],
  },
];

shareBrowser();
// A computer that has other things to do takes its time.
jest.setTimeout(180_000);

/** Goes the ways; what each cost. */
async function gehe({ mappe, heute = '2026-11-28', vorher, wege }: Strecke): Promise<readonly Aufwand[]> {
  const setup = { width: 350, browser: LAPTOP, heute, ...(mappe && { mappe: await mappe() }) };
  const gezaehlt: Aufwand[] = [];
  await inWerkstatt(setup, async (werkstatt) => {
    if (mappe === undefined) await paneHasRead(werkstatt.page);
    else await beispielIstGelesen(werkstatt);
    await vorher?.({ ...werkstatt, person: zaehle(werkstatt) });
    for (const [weg] of wege) {
      const unterwegs = zaehle(werkstatt);
      await weg({ ...werkstatt, person: unterwegs });
      gezaehlt.push(unterwegs.bisher());
    }
  });
  return gezaehlt;
}

it.each(stichprobe(STRECKEN, 5, 'ways of a day that are counted'))('$name', async (strecke) => {
  const gezaehlt = await gehe(strecke);
  process.stdout.write(`${strecke.name}: ${JSON.stringify(gezaehlt)}\n`);
  const zuViel = gezaehlt.flatMap(({ klicks, tasten, gescrollt }, index) => {
    const [k = 0, t = 0, g = 0] = strecke.wege[index]?.[1] ?? [];
    return klicks > k || tasten > t || gescrollt > g ? [index] : [];
  });
  expect({ zuViel, gezaehlt }).toEqual({ zuViel: [], gezaehlt });
});
