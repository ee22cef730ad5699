import { openHost } from './nodeHost';
import { openSample } from './testkit';

describe('a person in Excel', () => {
  it('types values as German Excel takes them in', async () => {
    const { workbook } = await openSample();
    workbook.setCell('Profil', 'E1', '3,5');
    workbook.setCell('Profil', 'E2', '=E1*2');
    workbook.setCell('Profil', 'E3', '21.11.2026');
    expect(['E1', 'E2', 'E3'].map((cell) => workbook.getCell('Profil', cell))).toEqual([3.5, 7, 46347]);
    expect(workbook.getFormula('Profil', 'E2')).toBe('=E1*2');
  });

  it('inserts and deletes rows; names and tables follow', async () => {
    const host = await openSample();
    host.workbook.insertRows('Kennung 2', 2, 2);
    expect(host.workbook.getReference('Fall_Name')).toBe("'Kennung 2'!$B$4");
    host.workbook.deleteRow('Kennung 2', 1);
    expect(host.workbook.getReference('Fall_Name')).toBe("'Kennung 2'!$B$3");
    host.workbook.insertRows('Profil', 3);
    host.workbook.setCell('Profil', 'A3', 'neu');
    await host.excel.run(async (context) => {
      const data = context.workbook.tables.getItem('tblBedarfe').columns.getItem('Id').getDataBodyRange();
      data.load('values');
      await context.sync();
      expect(data.values.flat()).toEqual(['a', 'neu', 'b', 'c']);
    });
  });

  it('deletes a sheet, and names that pointed there break', async () => {
    const { workbook } = await openSample();
    workbook.deleteSheet('Kennung 2');
    expect(workbook.getReference('Fall_Name')).toBe('#REF!');
    expect(() => workbook.getCell('Kennung 2', 'A1')).toThrow('no sheet Kennung 2');
  });

  it('changes and deletes names', async () => {
    const { workbook } = await openSample();
    workbook.setName('Fall_Name', 'Profil!$C$2');
    expect(workbook.getReference('Fall_Name')).toBe('Profil!$C$2');
    workbook.deleteName('Fall_Name');
    expect(workbook.getReference('Fall_Name')).toBeUndefined();
  });

  it('sorts a table without turning texts into something else', async () => {
    const { workbook } = await openSample();
    workbook.setCell('Profil', 'C2', "'=Z");
    workbook.setCell('Profil', 'C3', "'1.2");
    workbook.sortTable('tblBedarfe', 'Beleg');
    expect(['C2', 'C3', 'C4'].map((cell) => workbook.getCell('Profil', cell))).toEqual([
      '=Z',
      '1.2',
      'Ü-Text',
    ]);
    expect(workbook.getCell('Profil', 'B3')).toBe(2);
  });

  it('selects cells', async () => {
    const host = await openSample();
    host.workbook.select('Kennung 2', 'B3');
    expect(host.workbook.selection()).toEqual({ sheet: 'Kennung 2', row: 2, column: 1 });
    await host.excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange();
      selected.load('address');
      await context.sync();
      expect(selected.address).toBe("'Kennung 2'!B3");
    });
  });

  it('protects sheets for good', async () => {
    const host = await openSample();
    host.workbook.unlock('Profil', 'B2:B4');
    host.workbook.protectSheet('Profil');
    const again = await openHost(host.save());
    const write = (cell: string): Promise<void> =>
      again.excel.run(async (context) => {
        context.workbook.worksheets.getItem('Profil').getRange(cell).values = [[1]];
        await context.sync();
      });
    await write('B2');
    await expect(write('A2')).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});
