/** Files read by several threads say what they say read by one, in their order. Costs four seconds: threads that begin. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { liesAlle } from '../../../../scripts/fall/einlesen/liesAlle';
import { eintraegeIn } from '../../../../scripts/fall/einlesen/ordner';
import { type Arbeitsordner, arbeitsordner } from '../../../support/arbeitsordner';
import { fallmappeMit } from '../../../support/einlesen';
import { fallMit, STICHTAG } from '../../../support/faelle';

const START = resolve('scripts/run.cjs');
const STRANG = resolve('scripts/fall/einlesen/strang.ts');
const DATEIEN = 12;

let ordner: Arbeitsordner;
let mappe: Uint8Array;
beforeAll(async () => {
  mappe = await fallmappeMit({ ...fallMit({ wohnsituation: 2 }), kundennummer: '100D500001' });
});
beforeEach(() => (ordner = arbeitsordner()));
afterEach(() => ordner.raeumeAuf());

/** Fallmappen, damaged ones among them, and what is none at all. */
function fuelle(): ReturnType<typeof eintraegeIn> {
  for (let nr = 0; nr < DATEIEN; nr++)
    writeFileSync(ordner.pfad(`${nr}.xlsx`), nr % 5 === 3 ? mappe.subarray(0, 1000 * nr) : mappe);
  writeFileSync(ordner.pfad('notiz.txt'), 'nichts');
  mkdirSync(ordner.pfad('weitere'));
  return eintraegeIn(ordner.pfad('.'), []);
}

it('zu dritt wie allein', async () => {
  const eintraege = fuelle();
  const zuDritt = await liesAlle(eintraege, STICHTAG, { skript: [START, STRANG], anzahl: () => 2 });
  expect(zuDritt).toEqual(await liesAlle(eintraege, STICHTAG, undefined));
  expect(zuDritt.map(({ datei }) => datei)).toEqual(eintraege.map(({ name }) => name));
  expect(zuDritt.filter(({ gelesen }) => 'ok' in gelesen && gelesen.ok)).toHaveLength(DATEIEN - 2);
}, 30_000);

it('nichts ist auch zu dritt nichts', async () => {
  expect(await liesAlle([], STICHTAG, { skript: [START, STRANG], anzahl: () => 2 })).toEqual([]);
}, 30_000);

it('wenige Dateien liest einer allein: kein Strang beginnt', async () => {
  const ohneSkript = { skript: ['/gibt/es/nicht', '/auch/nicht'] } as const;
  expect(await liesAlle(fuelle(), STICHTAG, ohneSkript)).toHaveLength(DATEIEN + 2);
});

it('ein Strang, der nicht kann, bleibt nicht unbemerkt', async () => {
  writeFileSync(ordner.pfad('strang.ts'), 'throw new Error("kann nicht");');
  const lauf = liesAlle(fuelle(), STICHTAG, {
    skript: [START, ordner.pfad('strang.ts')],
    anzahl: () => 1,
  });
  await expect(lauf).rejects.toThrow('kann nicht');
}, 30_000);
