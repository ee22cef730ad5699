import type { StandInHost } from '../nodeHost';
import { codeOf, openSample } from '../testkit';

function selected(host: StandInHost): Promise<string> {
  return host.excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    return range.address;
  });
}

describe('what is selected', () => {
  it.each([
    ['B2:C3', 'Profil!B2:C3'],
    ['A:B', 'Profil!A:B'],
    ['3:5', 'Profil!3:5'],
  ])('is given as a range: %s', async (cells, address) => {
    const host = await openSample();
    host.workbook.select('Profil', cells);
    expect(await selected(host)).toBe(address);
  });

  it('is no range where several areas or a chart are selected', async () => {
    const host = await openSample();
    host.workbook.select('Profil', 'A1:B2,D4');
    expect(await codeOf(selected(host))).toBe('InvalidSelection');
    host.workbook.select('Profil', 'A1');
    expect(await selected(host)).toBe('Profil!A1');
    host.workbook.selectChart();
    expect(await codeOf(selected(host))).toBe('InvalidSelection');
  });

  it.each([
    ['A1:B2,D4', 'Profil!A1:B2,Profil!D4', [0, 3]],
    ['B2:C3', 'Profil!B2:C3', [1]],
    ['3:5', 'Profil!3:5', [2]],
  ])('is given area by area: %s', async (cells, address, rows) => {
    const host = await openSample();
    host.workbook.select('Profil', cells);
    const given = await host.excel.run(async (context) => {
      const ranges = context.workbook.getSelectedRanges().load('address,areaCount');
      const sheet = ranges.worksheet.load('name');
      const areas = ranges.areas.load('items/rowIndex');
      await context.sync();
      return [ranges.address, ranges.areaCount, sheet.name, areas.items.map(({ rowIndex }) => rowIndex)];
    });
    expect(given).toEqual([address, rows.length, 'Profil', rows]);
    host.workbook.selectChart();
    const ofChart = host.excel.run(async (context) => {
      context.workbook.getSelectedRanges().load('address');
      await context.sync();
    });
    expect(await codeOf(ofChart)).toBe('InvalidSelection');
  });

  it('is told with all its areas', async () => {
    const host = await openSample();
    const told: string[] = [];
    await host.excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(({ address }) => {
        told.push(address);
        return Promise.resolve();
      });
      await context.sync();
    });
    for (const cells of ['A1:B2,D4', 'A:A', '3:5']) host.workbook.select('Profil', cells);
    await new Promise((resolve) => setImmediate(resolve));
    expect(told).toEqual(['A1:B2,D4', 'A:A', '3:5']);
  });
});

describe('while another workbook has the focus', () => {
  it.each<[string, (workbook: Excel.Workbook) => unknown, string]>([
    [
      'Range.select',
      ({ worksheets }) => worksheets.getItem('Profil').getRange('A1').select(),
      'GeneralException',
    ],
    ['Worksheet.activate', ({ worksheets }) => worksheets.getItem('Profil').activate(), 'GeneralException'],
    ['Worksheet.delete', ({ worksheets }) => worksheets.getItem('Profil').delete(), 'InvalidSelection'],
    [
      'Worksheet.names',
      ({ worksheets }) => worksheets.getItem('Profil').names.load('items/name'),
      'InvalidSelection',
    ],
    [
      'Workbook.getSelectedRange',
      (workbook) => workbook.getSelectedRange().load('address'),
      'InvalidSelection',
    ],
    ['Workbook.getActiveCell', (workbook) => workbook.getActiveCell().load('address'), 'InvalidSelection'],
  ])('%s is refused as documented', async (_, act, code) => {
    const host = await openSample();
    const run = (): Promise<void> =>
      host.excel.run(async (context) => {
        act(context.workbook);
        await context.sync();
      });
    host.workbook.lookElsewhere();
    expect(await codeOf(run())).toBe(code);
    host.workbook.lookElsewhere(false);
    await run();
  });
});

it('a view of a range holds what is seen of it, and is no longer than that', async () => {
  const host = await openSample();
  for (const [index, text] of ['a', 'b', 'c', 'd'].entries())
    host.workbook.setCell('Profil', `H${index + 1}`, text);
  host.workbook.hideRow('Profil', 2);
  host.workbook.hideColumn('Profil', 'I');
  const seen = await host.excel.run(async (context) => {
    const view = context.workbook.worksheets.getItem('Profil').getRange('H1:I4').getVisibleView();
    view.load('values,rowCount,columnCount');
    await context.sync();
    return [view.values, view.rowCount, view.columnCount];
  });
  expect(seen).toEqual([[['a'], ['c'], ['d']], 3, 1]);
});
