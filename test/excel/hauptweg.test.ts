import { readFileSync } from 'node:fs';
import { eintragen } from '../../src/app/eintragen';
import { createExcelFallmappe } from '../../src/excel/excelFallmappe';
import { openHost } from '../host/nodeHost';

it('thin slice', async () => {
  const host = await openHost(readFileSync('assets/Fallmappe.xlsx'));
  const mappe = createExcelFallmappe(host.excel);
  const jetzt = { datum: '2026-11-21' as never, serial: 46347.5 };
  const r = await eintragen(mappe, jetzt);
  console.log(JSON.stringify(r).slice(0, 600), JSON.stringify(host.traffic).slice(0, 500));
});
