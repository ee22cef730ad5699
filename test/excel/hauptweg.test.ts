import { readFileSync } from 'node:fs';
import { eintragen } from '../../src/app/eintragen';
import { createExcelFallmappe } from '../../src/excel/excelFallmappe';
import { openHost } from '../host/nodeHost';

it('thin slice', async () => {
  const host = await openHost(readFileSync('assets/Fallmappe.xlsx'));
  const mappe = createExcelFallmappe(host.excel);
  const jetzt = { datum: '2026-11-21' as never, serial: 46347.5 };
  await eintragen(mappe, jetzt);
  console.log(host.traffic.log.map((r) => [r.actions.length, r.bytesSent, r.bytesReceived, JSON.stringify(r.actions.slice(0,14)), JSON.stringify(r.actions.slice(-5))].join(' ')).join('\n'));
});
