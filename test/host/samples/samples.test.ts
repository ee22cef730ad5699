/**
 * Microsoft's own samples for Excel (OfficeDev/office-js-snippets, samples/excel), as far as they are made of members that the
 * adapter uses: what each of them does and ends with, told in own words and with own data. `docs/stellvertreter.md` lists
 * them, and what differs.
 */
import type { NewFile } from 'excelize-wasm';
import type { StandInHost } from '../nodeHost';
import { codeOf, openSample } from '../testkit';
import { type Context, setUp, valuesOf } from './setUp';
import { SHEET_SAMPLES } from './sheetSamples';
import { TABLE_SAMPLES } from './tableSamples';

/** Without the names that the other workbook has as well. */
function asForeign(file: NewFile): void {
  for (const Name of ['Fall_Name', 'Fall_Summe', 'Kaputt']) file.DeleteDefinedName({ Name });
  file.SetSheetName('Kennung 2', 'Fremd');
}

function inContext<T>(host: StandInHost, act: (context: Context) => Promise<T>): Promise<T> {
  return host.excel.run(act);
}

describe('samples of Microsoft', () => {
  it.each([...TABLE_SAMPLES, ...SHEET_SAMPLES])('%s ends as documented', async (_, act, expected) => {
    const host = await openSample();
    expect(await inContext(host, (context) => act(context))).toEqual(expected);
  });

  it('can be tried again: what they set up before is deleted first', async () => {
    const host = await openSample();
    for (let time = 0; time < 2; time++)
      await inContext(host, (context) => valuesOf(context, setUp(context).table.getRange()));
    const count = await inContext(host, async (context) => {
      const result = context.workbook.worksheets.getCount();
      await context.sync();
      return result.value;
    });
    expect(count).toBe(3);
  });

  it('30-events/events-workbook-and-worksheet-collection, 30-events/selection-changed-events: tell what happened where', async () => {
    const host = await openSample();
    const told: string[] = [];
    await inContext(host, async ({ workbook: { worksheets }, sync }) => {
      worksheets.onChanged.add(({ address, changeType }) =>
        Promise.resolve(void told.push(`${changeType} ${address}`)),
      );
      worksheets
        .getItem('Profil')
        .onSelectionChanged.add(({ address }) => Promise.resolve(void told.push(address)));
      await sync();
    });
    host.workbook.setCell('Profil', 'C2', 'neu');
    host.workbook.select('Profil', 'B2:C3');
    await new Promise((resolve) => setImmediate(resolve));
    expect(told).toEqual(['RangeEdited C2', 'B2:C3']);
  });

  it('50-workbook/workbook-insert-external-worksheets: sheets of another file come behind the others', async () => {
    const [host, source] = [await openSample(), await openSample(asForeign)];
    const base64 = Buffer.from(source.save()).toString('base64');
    const names = await inContext(host, async (context) => {
      const { worksheets } = context.workbook;
      context.workbook.insertWorksheetsFromBase64(base64, {
        sheetNamesToInsert: ['Fremd'],
        positionType: 'End',
      });
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Profil', 'Kennung 2', 'Fremd']);
  });

  it.each<[string, (workbook: Excel.Workbook) => unknown]>([
    ['01-basics/basic-api-call', (workbook) => (workbook.getSelectedRange().format.fill.color = 'yellow')],
    [
      '30-events/data-changed',
      ({ bindings, tables }) => bindings.add(tables.getItem('tblBedarfe').getRange(), 'Table', 'x'),
    ],
    [
      '42-range/range-find',
      ({ tables }) => tables.getItem('tblBedarfe').getRange().find('x', {}).load('address'),
    ],
    ['46-table/sort-data', ({ tables }) => tables.getItem('tblBedarfe').sort.apply([{ key: 1 }])],
    ['50-workbook/workbook-built-in-functions', ({ functions }) => functions.sum(1, 2).load('value')],
    [
      '54-worksheet/reference-worksheets-by-relative-position',
      ({ worksheets }) => worksheets.getFirst().load('name'),
    ],
  ])('%s needs a member that the adapter does not use, and is told so', async (_, act) => {
    const host = await openSample();
    const run = inContext(host, async (context) => {
      act(context.workbook);
      await context.sync();
    });
    expect(await codeOf(run)).toBe('ApiNotImplemented');
  });
});
