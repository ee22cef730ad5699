/** What one Fallmappe costs: round trips, actions and bytes of the main job, and the time in the stand-in Excel. */
import { readFileSync } from 'node:fs';
import { eintragen } from '../../src/mappe/eintragen';
import { zeitpunktVon } from '../../src/listen/plainDate';
import { createExcelFallmappe } from '../../src/excel/excelFallmappe';
import { openHost } from '../../test/host/nodeHost';
import { fillBeispiel } from '../demo/fillBeispiel';

/** Counts of one read-compute-write, and how long it took with the stand-in Excel (not Excel). */
export interface Mappenkosten {
  readonly roundTrips: number;
  readonly actions: number;
  readonly bytes: number;
  readonly ms: number;
  /** The part of it that this program and office.js took. */
  readonly eigeneMs: number;
}

/** Runs the main job once on a filled template. The workbook is opened before the clock starts. */
export async function mappenkosten(): Promise<Mappenkosten> {
  const host = await openHost(new Uint8Array(readFileSync('assets/Fallmappe.xlsx')));
  await fillBeispiel(host.excel);
  host.traffic.reset();
  const start = performance.now();
  const { art } = await eintragen(createExcelFallmappe({ excel: host.excel }), zeitpunktVon(new Date()));
  const ms = performance.now() - start;
  if (art !== 'eingetragen') throw new Error(`The Fallmappe was not written: ${art}`);
  const { roundTrips, actions, bytesSent, bytesReceived } = host.traffic;
  return { roundTrips, actions, bytes: bytesSent + bytesReceived, ms, eigeneMs: ms - host.traffic.ms };
}
