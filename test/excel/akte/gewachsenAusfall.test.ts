// Costs about twenty seconds: three actions of the day fail, one after the other.
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

/** Fails there, and tries again; gives how the first try ended. */
async function zweimal(stelle: Stelle): Promise<string> {
  const offen = await oeffneNeu(alteMappe());
  const { art } = await hebeAn(offen, mitPlan(offen.host, stelle));
  expect([stelle, await daten(offen)]).toEqual([stelle, vorher]);
  expect([stelle, (await hebeAn(offen)).art]).toEqual([stelle, 'aktualisiert']);
  expect([stelle, unterschiede(ziel, bild(offen))]).toEqual([stelle, []]);
  expect([stelle, await daten(offen)]).toEqual([stelle, vorher]);
  return art;
}

let vorher: unknown;
let ziel: Abbild;
let aktionen: string[][];
beforeAll(async () => {
  const muster = await oeffneNeu(alteMappe());
  vorher = await daten(muster);
  aktionen = await aktionenJeLauf(muster);
  ziel = bild(muster);
});

it('ein Fehler an einer Stelle: alles Eingetragene bleibt, und ein neuer Versuch führt zum selben Ziel', async () => {
  const stellen: Stelle[] = aktionen.flatMap((namen, lauf) =>
    namen.flatMap((name, aktion) => (/( =|\(\))$/.test(name) ? [{ lauf, aktion }] : [])),
  );
  expect(stellen.length).toBeGreaterThan(40);
  const was = 'actions of the upgrade of grown lists';
  for (const stelle of stichprobe(stellen, 3, was))
    expect([stelle, await zweimal(stelle)]).toEqual([stelle, 'abgebrochen']);
}, 1_200_000);

it('ist nur die leere Zeile gekommen, nimmt der neue Versuch sie, und keine zweite kommt', async () => {
  const lauf = aktionen.findIndex((namen) => namen.some((name) => name.includes('insert')));
  const aktion = aktionen[lauf]?.findLastIndex((name) => name.endsWith('values =')) ?? -1;
  expect([lauf, aktion].every((each) => each > 0)).toBe(true);
  expect(await zweimal({ lauf, aktion })).toBe('abgebrochen');
});
