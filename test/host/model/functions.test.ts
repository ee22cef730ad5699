import { openSample } from '../testkit';
import type { StandInHost } from '../nodeHost';

function date(host: StandInHost, year: number, month: number, day: number): Promise<number> {
  return host.excel.run(async (context) => {
    const result = context.workbook.functions.date(year, month, day);
    result.load('value,error');
    await context.sync();
    return result.value;
  });
}

describe('Excel.Functions.date', () => {
  it('counts from 1900 in an ordinary workbook', async () => {
    const host = await openSample();
    expect(await date(host, 1904, 1, 2)).toBe(1463);
    expect(await date(host, 2026, 11, 21)).toBe(46347);
  });

  it('counts from 1904 in a workbook of the 1904 system', async () => {
    const host = await openSample((file) => file.SetWorkbookProps({ Date1904: true }));
    expect(await date(host, 1904, 1, 2)).toBe(1);
    expect(await date(host, 2026, 11, 21)).toBe(46347 - 1462);
  });

  it('gives #NUM! where there is no such day', async () => {
    const host = await openSample();
    await host.excel.run(async (context) => {
      const result = context.workbook.functions.date(99999, 1, 1);
      result.load('error');
      await context.sync();
      expect(result.error).toBe('#NUM!');
    });
  });

  it('has no other functions', async () => {
    const host = await openSample();
    const run = host.excel.run(async (context) => {
      context.workbook.functions.sum(1, 2).load('value');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ApiNotImplemented' });
    await expect(run).rejects.toThrow('Functions.sum');
  });
});
