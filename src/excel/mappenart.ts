/** Asks the open workbook which kind it is. */
import type { Ablehnung } from '../mappe/ablehnung';
import { wecker as uhr, type Wecker } from '../mappe/frist';
import { BLATT } from '../mappe/layout';
import { type Mappenart, mappenartAus, PASS_BEREICH } from '../mappe/vorlagenversion';
import { ablehnungVon } from './hostFehler';
import { type ExcelRuntime, leitungZu, Wache } from './leitung';

/** What the adapter works with; what is not given is that of the running add-in. */
interface Umwelt {
  readonly excel?: ExcelRuntime;
  readonly wecker?: Wecker;
}

/** What the passport says, in one round trip; a workbook without its sheet has no kind. */
export function frageMappenart({ excel: runtime = Excel, wecker = uhr }: Umwelt = {}): Promise<
  Mappenart | Ablehnung
> {
  const excel = leitungZu(runtime, new Wache(wecker, () => undefined));
  return excel.run(liesArt).catch(ablehnungVon);
}

async function liesArt(context: Excel.RequestContext): Promise<Mappenart> {
  const blatt = context.workbook.worksheets.getItemOrNullObject(BLATT.pass);
  const zellen = blatt.getRange(PASS_BEREICH).load('values');
  await context.sync();
  return blatt.isNullObject ? { vorlage: '', version: null } : mappenartAus(zellen.values as unknown[][]);
}
