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
