// Costs about half a minute: at each run of the upgrade one action of the day fails.
import '../../support/gewachseneListen';
import type { ExcelRuntime } from '../../../src/excel/excelFallmappe';
import { lesen } from '../../../src/mappe/lesen';
import { type Abbild, unterschiede } from '../../support/abbild';
import { verlaufIn } from '../../support/akte';
import { texteAuf, zellenAuf } from '../../support/aktualisieren';
import { mitPlan, type Stelle } from '../../support/einfuegen';
import { STICHTAG } from '../../support/faelle';
import { alteMappe, aufnahmenVon, hebeAn, oeffneNeu } from '../../support/gewachseneMappe';
import { abbild, type Testmappe } from '../../support/mappe';
import { stichprobe } from '../../support/stichprobe';

/** Everything that this upgrade can change, with looks; of the passport only what it says. */
function bild(offen: Testmappe): Abbild {
  const ganzes = abbild(offen);
  return new Map([
    ...zellenAuf(ganzes, ['Profiling', 'Förderziele', 'Verlauf']),
    ...texteAuf(ganzes, '_Integrationstool'),
  ]);
}

/** What people have entered, and what they see of it. */
async function daten(offen: Testmappe): Promise<unknown> {
  const gelesen = await lesen(offen.mappe, STICHTAG);
  if (gelesen.art !== 'berechnet') throw new Error(JSON.stringify(gelesen));
  const { fall, ergebnis, stand } = gelesen;
  return [fall, ergebnis, stand, aufnahmenVon(await verlaufIn(offen))];
}

/** The actions of each run of an upgrade in which nothing fails. */
async function aktionenJeLauf(offen: Testmappe): Promise<string[][]> {
  const aktionen: string[][] = [];
  const run = async (batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> => {
    offen.host.traffic.reset();
    const ergebnis = await offen.host.excel.run(batch);
    aktionen.push(offen.host.traffic.log.flatMap(({ actions }) => actions));
    return ergebnis;
  };
  expect((await hebeAn(offen, { run } as ExcelRuntime)).art).toBe('aktualisiert');
  return aktionen;
}

it('ein Fehler an einer Stelle: alles Eingetragene bleibt, und ein neuer Versuch führt zum selben Ziel', async () => {
  const muster = await oeffneNeu(alteMappe());
  const vorher = await daten(muster);
  const aktionen = await aktionenJeLauf(muster);
  const ziel = bild(muster);
  const stellen: Stelle[] = aktionen.flatMap((namen, lauf) =>
    namen.flatMap((name, aktion) => (/( =|\(\))$/.test(name) ? [{ lauf, aktion }] : [])),
  );
  expect(stellen.length).toBeGreaterThan(40);
  const arten: string[] = [];
  for (const stelle of stichprobe(stellen, 1, 'actions of the upgrade of grown lists', ({ lauf }) =>
    String(lauf),
  )) {
    const offen = await oeffneNeu(alteMappe());
    const { art } = await hebeAn(offen, mitPlan(offen.host, stelle));
    arten.push(art);
    expect([stelle, await daten(offen)]).toEqual([stelle, vorher]);
    expect([stelle, (await hebeAn(offen)).art]).toEqual([
      stelle,
      art === 'aktualisiert' ? 'aktuell' : 'aktualisiert',
    ]);
    expect([stelle, unterschiede(ziel, bild(offen))]).toEqual([stelle, []]);
    expect([stelle, await daten(offen)]).toEqual([stelle, vorher]);
  }
  expect(new Set(arten)).toEqual(new Set(['abgebrochen']));
}, 1_200_000);
