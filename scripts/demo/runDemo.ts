/** Runs the demo: fill, compute, write, save, report. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { eintragen } from '../../src/mappe/eintragen';
import { lesen } from '../../src/mappe/lesen';
import type { Zeitpunkt } from '../../src/listen/plainDate';
import { createExcelFallmappe } from '../../src/excel/excelFallmappe';
import { openHost } from '../../test/host/nodeHost';
import { writeDatei } from '../fall/dateien';
import { fillBeispiel } from './fillBeispiel';
import { bericht } from './bericht';

/**
 * Runs the main job on a filled template and saves it.
 * @returns the report for people.
 * @throws Error when the workbook could not be computed or written: in the demo that is a bug.
 */
export async function runDemo(vorlage: Uint8Array, ausgabe: string, jetzt: Zeitpunkt): Promise<string> {
  const host = await openHost(vorlage);
  await fillBeispiel(host.excel);
  const mappe = createExcelFallmappe({ excel: host.excel });
  host.traffic.reset();
  const eingetragen = await eintragen(mappe, jetzt);
  if (eingetragen.art !== 'eingetragen') throw new Error(`The demo was not written: ${eingetragen.art}`);
  const { roundTrips } = host.traffic;
  const gelesen = await lesen(mappe, jetzt.datum);
  if (gelesen.art !== 'berechnet') throw new Error(`The demo was not read again: ${gelesen.art}`);
  mkdirSync(dirname(ausgabe), { recursive: true });
  writeDatei(ausgabe, host.save());
  return bericht(gelesen, { ausgabe, roundTrips });
}
