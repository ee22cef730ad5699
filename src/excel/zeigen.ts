/** Shows places in the workbook and listens to it. Changes no cell. */
import type { Ereignis } from '../mappe/fallmappe';
import type { Ort } from '../listen/zelle';
import { ankerIn, ortAt } from '../listen/adresse';

/** Selects a place, in one round trip. A place outside of the sheets has nothing to show. */
export async function selectOrt(context: Excel.RequestContext, ort: Ort): Promise<void> {
  if (ort.art !== 'zelle' && ort.art !== 'blatt') return;
  const sheet = context.workbook.worksheets.getItem(ort.blatt);
  sheet.activate();
  if (ort.art === 'zelle') sheet.getRange(ort.zelle).select();
  await context.sync();
}

/** Registers for changes and selections on all sheets, in one round trip. */
export async function listen(
  context: Excel.RequestContext,
  listener: (ereignis: Ereignis) => void,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  worksheets.onChanged.add(({ triggerSource }) => {
    listener({ art: 'geaendert', eigen: triggerSource === 'ThisLocalAddin' });
    return Promise.resolve();
  });
  worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
    const blatt = worksheets.items.find((sheet) => sheet.id === worksheetId)?.name;
    const anker = ankerIn(address);
    const ort = blatt === undefined || anker === null ? null : ortAt({ ...anker, blatt });
    if (ort?.art === 'zelle') listener({ art: 'ausgewaehlt', blatt: ort.blatt, zelle: ort.zelle });
    return Promise.resolve();
  });
  await context.sync();
}
