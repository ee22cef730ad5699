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
  const blattMit = (id: string): string | undefined =>
    worksheets.items.find((sheet) => sheet.id === id)?.name;
  worksheets.onChanged.add((args) => {
    const eigen = args.triggerSource === 'ThisLocalAddin';
    const hier = eigen ? null : hierGeaendert(args, blattMit(args.worksheetId));
    listener({ art: 'geaendert', eigen, hier });
    return Promise.resolve();
  });
  worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
    const blatt = blattMit(worksheetId);
    const anker = ankerIn(address);
    const ort = blatt === undefined || anker === null ? null : ortAt({ ...anker, blatt });
    if (ort?.art === 'zelle') listener({ art: 'ausgewaehlt', blatt: ort.blatt, zelle: ort.zelle });
    return Promise.resolve();
  });
  await context.sync();
}

/** What a person at this computer has changed; nothing where it was somebody else. */
function hierGeaendert(
  { source, address }: Excel.WorksheetChangedEventArgs,
  blatt: string | undefined,
): Extract<Ereignis, { art: 'geaendert' }>['hier'] {
  return source === 'Local' && blatt !== undefined ? { blatt, bereich: address } : null;
}
