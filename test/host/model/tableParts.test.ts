import { openHost } from '../nodeHost';
import { codeOf, openSample } from '../testkit';

describe('Excel.TableColumnCollection', () => {
  const neu = [['Stärke'], ['fleißig'], [''], [7]];
  const add = (
    host: Awaited<ReturnType<typeof openSample>>,
    values: (string | number)[][] = neu,
    index?: number,
  ): Promise<void> =>
    host.excel.run(async (context) => {
      context.workbook.tables.getItem('tblBedarfe').columns.add(index, values);
      await context.sync();
    });

  it('appends a column; the table grows, also in the package', async () => {
    const host = await openSample();
    await host.excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('tblBedarfe');
      const added = columns.add(undefined, neu);
      added.load('name,index');
      columns.load('count');
      await context.sync();
      expect([added.name, added.index, columns.count]).toEqual(['Stärke', 3, 4]);
    });
    const again = await openHost(host.save());
    await again.excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tblBedarfe');
      const [whole, column] = [table.getRange(), table.columns.getItem('Stärke').getDataBodyRange()];
      whole.load('address');
      column.load('values');
      await context.sync();
      expect([whole.address, column.values]).toEqual(['Profil!A1:D4', [['fleißig'], [''], [7]]]);
    });
  });

  it('moves what stands beside the table, in its rows only, with merged cells and names', async () => {
    const host = await openSample((file) => {
      file.SetCellValue('Profil', 'D2', 'daneben');
      file.SetCellValue('Profil', 'D5', 'darunter');
      file.SetCellValue('Profil', 'E3', 'verbunden');
      file.MergeCell('Profil', 'E3', 'F3');
      file.SetDefinedName({ Name: 'Daneben', RefersTo: 'Profil!$D$2' });
    });
    await add(host);
    const cells = ['D1', 'D2', 'E2', 'D5', 'E5', 'F3', 'G3'];
    const texts = (shown: typeof host): unknown[] =>
      cells.map((cell) => shown.workbook.getCell('Profil', cell));
    const moved = ['Stärke', 'fleißig', 'daneben', 'darunter', '', 'verbunden', 'verbunden'];
    const name = await host.excel.run(async (context) => {
      const item = context.workbook.names.getItem('Daneben').load('formula');
      await context.sync();
      return item.formula as string;
    });
    expect([texts(host), name]).toEqual([moved, '=Profil!$E$2']);
    expect(texts(await openHost(host.save()))).toEqual(moved);
  });

  it('is in the way of no merged cells that reach into other rows', async () => {
    const host = await openSample((file) => void file.MergeCell('Profil', 'E3', 'F9'));
    host.workbook.setCell('Profil', 'E3', 'quer');
    expect(await codeOf(add(host))).toBe('InvalidOperation');
  });

  it.each([
    ['too few values', [['Stärke']], undefined, 'InvalidArgument'],
    ['two columns at once', neu.map(([cell = '']) => [cell, '']), undefined, 'InvalidArgument'],
    ['a place in the middle', neu, 1, 'ApiNotImplemented'],
  ])('refuses %s', async (_, values, index, code) => {
    const host = await openSample();
    expect(await codeOf(add(host, values, index))).toBe(code);
    expect(host.workbook.getCell('Profil', 'D1')).toBe('');
  });

  it('refuses to change a protected sheet', async () => {
    const host = await openSample();
    host.workbook.protectSheet('Profil');
    expect(await codeOf(add(host))).toBe('AccessDenied');
  });
});

describe('Excel.TableRowCollection', () => {
  it('appends rows; the table grows, also in the package', async () => {
    const host = await openSample();
    await host.excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tblBedarfe');
      const added = table.rows.add(undefined, [
        ['d', 0, 'neu'],
        ['e', '', ''],
      ]);
      added.load('index');
      table.rows.load('count');
      const range = table.getRange();
      range.load('address');
      await context.sync();
      expect([added.index, table.rows.count, range.address]).toEqual([3, 5, 'Profil!A1:C6']);
    });
    const again = await openHost(host.save());
    await again.excel.run(async (context) => {
      const data = context.workbook.tables.getItem('tblBedarfe').getDataBodyRange();
      data.load('values');
      await context.sync();
      expect(data.values.slice(2)).toEqual([
        ['c', 3, 'Ü-Text'],
        ['d', 0, 'neu'],
        ['e', '', ''],
      ]);
    });
  });

  it('pushes down what stands below the table, names included', async () => {
    const host = await openSample((file) => {
      file.SetCellStr('Profil', 'A6', 'darunter');
      file.SetDefinedName({ Name: 'Darunter', RefersTo: 'Profil!$A$6' });
    });
    await host.excel.run(async (context) => {
      context.workbook.tables.getItem('tblBedarfe').rows.add(undefined, [['d', 0, '']]);
      await context.sync();
    });
    expect(host.workbook.getCell('Profil', 'A7')).toBe('darunter');
    expect(host.workbook.getReference('Darunter')).toBe('Profil!$A$7');
  });

  it('gives new cells the format of the row above, so text stays text', async () => {
    const host = await openSample();
    host.workbook.setNumberFormat('Profil', 'C4', '@');
    await host.excel.run(async (context) => {
      context.workbook.tables.getItem('tblBedarfe').rows.add(undefined, [['d', 0, '=A1']]);
      await context.sync();
    });
    expect(host.workbook.getFormula('Profil', 'C5')).toBe('=A1');
    expect(host.workbook.getCell('Profil', 'C5')).toBe('=A1');
  });

  it.each([
    ['too few columns', [['d', 1]], 'InvalidArgument'],
    ['no rows', [], 'InvalidArgument'],
  ])('refuses %s', async (_, values, code) => {
    const host = await openSample();
    const adding = host.excel.run(async (context) => {
      context.workbook.tables.getItem('tblBedarfe').rows.add(undefined, values);
      await context.sync();
    });
    expect(await codeOf(adding)).toBe(code);
  });

  it('does not insert in the middle: that is not implemented, and it says so', async () => {
    const host = await openSample();
    const adding = host.excel.run(async (context) => {
      context.workbook.tables.getItem('tblBedarfe').rows.add(0, [['d', 1, '']]);
      await context.sync();
    });
    expect(await codeOf(adding)).toBe('ApiNotImplemented');
  });
});

describe('a column between two tables', () => {
  const tue = (
    host: Awaited<ReturnType<typeof openSample>>,
    was: (workbook: Excel.Workbook) => void,
  ): Promise<void> =>
    host.excel.run(async (context) => {
      was(context.workbook);
      await context.sync();
    });

  it('comes as a whole column, and the table reaches over it with the header that stands there', async () => {
    const host = await openSample();
    await tue(host, ({ worksheets, tables }) => {
      const sheet = worksheets.getItem('Profil');
      sheet.getRange('D:D').insert('Right');
      sheet.getRange('D1').values = [['Neu']];
      tables.getItem('tblBedarfe').resize('A1:D4');
    });
    const again = await openHost(host.save());
    await again.excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tblBedarfe');
      const whole = table.getRange().load('address');
      const neu = table.columns.getItem('Neu').load('index');
      await context.sync();
      expect([whole.address, neu.index]).toEqual(['Profil!A1:D4', 3]);
    });
  });

  it.each(['A1:C5', 'A2:D5', 'A1:B4'])('but is not resized to %s', async (address) => {
    const host = await openSample();
    const run = tue(host, ({ tables }) => tables.getItem('tblBedarfe').resize(address));
    expect(await codeOf(run)).toBe('ApiNotImplemented');
  });
});
