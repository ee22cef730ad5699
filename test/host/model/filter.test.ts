import type { HostOptions } from '../HostCore';
import { openHost, type StandInHost } from '../nodeHost';
import { codeOf, openSample } from '../testkit';

/** The column Stufe, header included. */
function stufen(host: StandInHost): unknown[] {
  return ['B1', 'B2', 'B3', 'B4'].map((cell) => host.workbook.getCell('Profil', cell));
}

function write(host: StandInHost, values: unknown[][], address = 'B2:B4'): Promise<void> {
  return host.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Profil').getRange(address).values = values;
    await context.sync();
  });
}

async function filtered(options?: HostOptions): Promise<StandInHost> {
  const host = await openSample(undefined, options);
  host.workbook.filterTable('tblBedarfe', 'Id', 'a', 'c');
  return host;
}

async function stateOf(host: StandInHost): Promise<unknown> {
  return host.excel.run(async (context) => {
    const table = context.workbook.tables.getItem('tblBedarfe');
    const ranges = [table.getRange(), ...[0, 1].map((row) => table.rows.getItemAt(row).getRange())];
    ranges.forEach((range) => range.load('rowHidden'));
    table.autoFilter.load('isDataFiltered');
    await context.sync();
    return [table.autoFilter.isDataFiltered, ...ranges.map(({ rowHidden }) => rowHidden)];
  });
}

describe('filters', () => {
  it('are told, and which rows they hide', async () => {
    const host = await openSample();
    expect(await stateOf(host)).toEqual([false, false, false, false]);
    host.workbook.filterTable('tblBedarfe', 'Id', 'a', 'c');
    expect(await stateOf(host)).toEqual([true, null, false, true]);
    host.workbook.clearFilters('tblBedarfe');
    expect(await stateOf(host)).toEqual([false, false, false, false]);
  });

  it('can be set and taken away by a client', async () => {
    const host = await openSample();
    await host.excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tblBedarfe');
      table.columns.getItem('Id').filter.applyValuesFilter(['a', 'c']);
      await context.sync();
    });
    expect(await stateOf(host)).toEqual([true, null, false, true]);
    await host.excel.run(async (context) => {
      context.workbook.tables.getItem('tblBedarfe').clearFilters();
      await context.sync();
    });
    expect(await stateOf(host)).toEqual([false, false, false, false]);
  });

  it('are in the package and read from it', async () => {
    const again = await openHost((await filtered()).save());
    expect(await stateOf(again)).toEqual([true, null, false, true]);
    again.workbook.clearFilters('tblBedarfe');
    expect(await stateOf(await openHost(again.save()))).toEqual([false, false, false, false]);
  });

  it('move along with the rows of the sheet', async () => {
    const host = await filtered();
    host.workbook.insertRows('Profil', 1, 2);
    expect(await stateOf(host)).toEqual([true, null, false, true]);
    // The row of `a` goes, and that of `b` comes to its place.
    host.workbook.deleteRow('Profil', 4);
    expect(await stateOf(host)).toEqual([true, null, true, false]);
  });
});

describe('writing over hidden rows', () => {
  it('in one piece puts the first row into each that is seen', async () => {
    const host = await filtered();
    await write(host, [[7], [8], [9]]);
    expect(stufen(host)).toEqual(['Stufe', 7, 2, 7]);
  });

  it('row by row reaches also the hidden ones', async () => {
    const host = await filtered();
    await write(host, [[7]], 'B2');
    await write(host, [[8]], 'B3');
    await write(host, [[9]], 'B4');
    expect(stufen(host)).toEqual(['Stufe', 7, 8, 9]);
  });

  it('does the same where rows are hidden by hand', async () => {
    const host = await openSample();
    host.workbook.hideRow('Profil', 3);
    await write(host, [[7], [8], [9]]);
    expect(stufen(host)).toEqual(['Stufe', 7, 2, 7]);
  });

  it('does the same to number formats and formulas', async () => {
    const host = await filtered();
    await host.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Profil').getRange('B2:B4');
      range.numberFormat = [['0.0'], ['0.00'], ['0.000']];
      range.formulas = [['=1+1'], ['=2+2'], ['=3+3']];
      await context.sync();
    });
    const formats = ['B2', 'B3', 'B4'].map((cell) => host.workbook.getNumberFormat('Profil', cell));
    expect(formats).toEqual(['0.0', 'General', '0.0']);
    expect(stufen(host)).toEqual(['Stufe', 2, 2, 2]);
  });
});

describe('rows of a filtered table', () => {
  const remove = (host: StandInHost): Promise<void> =>
    host.excel.run(async (context) => {
      context.workbook.tables.getItem('tblBedarfe').rows.getItemAt(2).delete();
      await context.sync();
    });

  it.each(['FilteredRangeConflict', 'GeneralException'] as const)(
    'cannot be deleted: %s',
    async (deleteUnderFilter) => {
      const host = await filtered({ quirks: { deleteUnderFilter } });
      expect(await codeOf(remove(host))).toBe(deleteUnderFilter);
      expect(stufen(host)).toEqual(['Stufe', 1, 2, 3]);
    },
  );

  it('stay without a word on other hosts', async () => {
    const host = await filtered({ quirks: { deleteUnderFilter: 'nothing' } });
    await remove(host);
    expect(stufen(host)).toEqual(['Stufe', 1, 2, 3]);
  });
});
