import type { StandInHost } from '../nodeHost';
import { codeOf, openSample } from '../testkit';

function append(host: StandInHost): Promise<void> {
  return host.excel.run(async (context) => {
    context.workbook.tables.getItem('tblBedarfe').rows.add(undefined, [['d', 0, '']]);
    await context.sync();
  });
}

describe('a table that grows', () => {
  it('leaves what stands beside the table where it is, also lower down', async () => {
    const host = await openSample((file) => {
      file.SetCellStr('Profil', 'A6', 'darunter');
      file.SetCellStr('Profil', 'D6', 'daneben');
      file.SetDefinedName({ Name: 'Daneben', RefersTo: 'Profil!$D$6' });
    });
    await append(host);
    expect(['A6', 'A7', 'D6'].map((cell) => host.workbook.getCell('Profil', cell))).toEqual([
      '',
      'darunter',
      'daneben',
    ]);
    expect(host.workbook.getReference('Daneben')).toBe('Profil!$D$6');
    await host.excel.run(async (context) => {
      context.workbook.tables.getItem('tblBedarfe').rows.getItemAt(3).delete();
      await context.sync();
    });
    expect(['A6', 'A7', 'D6'].map((cell) => host.workbook.getCell('Profil', cell))).toEqual([
      'darunter',
      '',
      'daneben',
    ]);
  });

  it.each(['A7:B8', 'C9:F10'])(
    'does not grow where it would move cells of another table: %s',
    async (Range) => {
      const host = await openSample((file) => file.AddTable('Profil', { Range, Name: 'tblDarunter' }));
      expect(await codeOf(append(host))).toBe('InsertDeleteConflict');
      expect(host.workbook.getCell('Profil', 'A5')).toBe('');
    },
  );

  it('grows beside another table, and above one in other columns', async () => {
    const host = await openSample((file) => file.AddTable('Profil', { Range: 'D7:E8', Name: 'tblDaneben' }));
    await append(host);
    expect(host.workbook.getCell('Profil', 'A5')).toBe('d');
  });
});

describe('Excel.TableRow', () => {
  const rowsOf = async (host: StandInHost): Promise<unknown[][]> =>
    host.excel.run(async (context) => {
      const data = context.workbook.tables.getItem('tblBedarfe').getDataBodyRange();
      data.load('values');
      await context.sync();
      return data.values as unknown[][];
    });
  const remove = (host: StandInHost, index: number): Promise<void> =>
    host.excel.run(async (context) => {
      context.workbook.tables.getItem('tblBedarfe').rows.getItemAt(index).delete();
      await context.sync();
    });

  it('is taken out of the table; a row that is appended afterwards takes its place', async () => {
    const host = await openSample();
    await remove(host, 2);
    expect((await rowsOf(host)).map(([id]) => id)).toEqual(['a', 'b']);
    await host.excel.run(async (context) => {
      context.workbook.tables.getItem('tblBedarfe').rows.add(undefined, [['d', 0, '']]);
      await context.sync();
    });
    expect(await rowsOf(host)).toEqual([
      ['a', 1, 'kein Abschluss'],
      ['b', 2, ''],
      ['d', 0, ''],
    ]);
  });

  it('is taken out of the middle: what stands below it moves up', async () => {
    const host = await openSample();
    await remove(host, 0);
    expect(await rowsOf(host)).toEqual([
      ['b', 2, ''],
      ['c', 3, 'Ü-Text'],
    ]);
    expect(host.workbook.getCell('Profil', 'A4')).toBe('');
  });

  it('refuses a row that is not there, and plainly one above a formula', async () => {
    const host = await openSample();
    expect(await codeOf(remove(host, 3))).toBe('InvalidArgument');
    host.workbook.setCell('Profil', 'B4', '=1+2');
    expect(await codeOf(remove(host, 0))).toBe('ApiNotImplemented');
    expect(await rowsOf(host)).toHaveLength(3);
  });

  it('the only row of a table is emptied, not taken out', async () => {
    const host = await openSample();
    await remove(host, 2);
    await remove(host, 1);
    await remove(host, 0);
    expect(await rowsOf(host)).toEqual([['', '', '']]);
  });
});
