/** The Fallmappe of the invented person with cooperation in it, computed; reads no file and writes none. */
import { KOOPERATION_MAPPE } from '../../src/bereiche/kooperation';
import { createExcelFallmappe } from '../../src/excel/excelFallmappe';
import type { Zeitpunkt } from '../../src/listen/plainDate';
import { eintragen } from '../../src/mappe/eintragen';
import { oeffnePaketFallmappe } from '../../src/paket/paketFallmappe';
import { openHost } from '../../test/host/nodeHost';
import { fillBeispiel } from './fillBeispiel';
import { partnerbeispiel } from './partnerbeispiel';

/** @throws Error when it could not be computed or written: in the demo that is a bug. */
export async function baueMitPartnern(vorlage: Uint8Array, jetzt: Zeitpunkt): Promise<Uint8Array> {
  const host = await openHost(vorlage);
  await fillBeispiel(host.excel);
  const eingetragen = await eintragen(createExcelFallmappe({ excel: host.excel }), jetzt);
  if (eingetragen.art !== 'eingetragen') throw new Error(`The case was not written: ${eingetragen.art}`);
  const mappe = oeffnePaketFallmappe(host.save(), [KOOPERATION_MAPPE]);
  await mappe.read(KOOPERATION_MAPPE.teile);
  const geaendert = await mappe.change(partnerbeispiel(jetzt.datum));
  if (geaendert.art !== 'geaendert') throw new Error(`Cooperation was not written: ${geaendert.art}`);
  return mappe.bytes;
}
