/** Breaks the writing of history and lists at each of its changes, and looks at what a person would have lost. */
import { akteAendern, type Vorhaben } from '../../src/mappe/akteAendern';
import { type Abbild, abbildVon, unterschiede } from './abbild';
import { aktenblick } from './akte';
import { BEIWERK } from './bereiche';
import { AM_STICHTAG } from './faelle';
import { GEHEIM, getan } from './fallmanagement';
import type { Testmappe } from './mappe';
import { teileMit } from './packliste';
import { gestoerteMappe } from './stoerung';
import { stichprobe } from './stichprobe';

/** Contents of all cells; a row that came and went may leave its look behind. */
function inhalte({ host }: Testmappe): Abbild {
  const zellen = [...abbildVon(host.save())].filter(
    ([key, bild]) => key.includes('!') && !bild.startsWith(' |'),
  );
  return new Map(zellen.map(([key, bild]) => [key, bild.split(' | ')[0] ?? '']));
}

/** What was planned once is tried again and again: the workbook stays the same, and keys are costly to derive. */
async function festerPlan(offen: Testmappe, vorhaben: Vorhaben): Promise<Vorhaben> {
  const plan = await vorhaben(await aktenblick(offen));
  if (!plan.ok) throw new Error(JSON.stringify(plan.fehler));
  return () => plan;
}

/**
 * The actions of the writing that change something, by position; found out on a workbook that is thrown away. What only
 * finds its way to a place leaves the same behind as the change after it.
 */
async function aenderndeAktionen(probe: Testmappe, vorhaben: Vorhaben): Promise<number[]> {
  probe.host.traffic.reset();
  await getan(probe, vorhaben);
  const aktionen = probe.host.traffic.log.at(-1)?.actions ?? [];
  return aktionen.flatMap((aktion, index) => (/( =|\(\))$/.test(aktion) ? [index] : []));
}

/** Breaks the writing at each of its changes; gives what was different afterwards. */
export async function verluste(mache: () => Promise<[Testmappe, Vorhaben]>): Promise<unknown[]> {
  const [probe, probevorhaben] = await mache();
  const aktionen = await aenderndeAktionen(probe, probevorhaben);
  expect(aktionen.length).toBeGreaterThan(1);
  const [offen, vorhaben] = await mache();
  const fest = await festerPlan(offen, vorhaben);
  const vorher = inhalte(offen);
  const gestoert = gestoerteMappe(offen.host);
  const verloren: unknown[] = [];
  for (const aktion of stichprobe(aktionen, 6, 'changes at which a writing breaks off')) {
    gestoert.plane([null, { aktion }]);
    const { art } = await akteAendern(gestoert.mappe, AM_STICHTAG, fest, BEIWERK);
    const anders = unterschiede(vorher, inhalte(offen));
    if (art !== 'unveraendert' || anders.length > 0) verloren.push([aktion, art, anders]);
  }
  expect(teileMit(offen.host.save(), GEHEIM)).toEqual([]);
  // And the same plan still goes through once nothing is in the way.
  gestoert.plane([]);
  await getan({ mappe: gestoert.mappe }, fest);
  return verloren;
}
