import { openHost } from '../nodeHost';
import { withTotals } from '../packageEdit';
import { sampleBook } from '../sampleBook';
import { codeOf, openSample } from '../testkit';

describe('Excel.TableCollection', () => {
  it('lists tables with their sheet', async () => {
    const host = await openSample();
    await host.excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.load('items/name,items/showTotals,items/showHeaders,items/worksheet/name');
      const onSheet = context.workbook.worksheets.getItem('Kennung 2').tables;
      onSheet.load('count');
      await context.sync();
      const [table] = tables.items;
      expect([table?.name, table?.showTotals, table?.showHeaders]).toEqual(['tblBedarfe', false, true]);
      expect(table?.worksheet.name).toBe('Profil');
      expect(onSheet.count).toBe(0);
    });
  });

  it('answers ItemNotFound for a missing table or column, a null object where asked for one', async () => {
    const host = await openSample();
    const missing = (find: (tables: Excel.TableCollection) => Excel.Table | Excel.TableColumn) =>
      codeOf(
        host.excel.run(async (context) => {
          find(context.workbook.tables).load('name');
          await context.sync();
        }),
      );
    expect(await missing((tables) => tables.getItem('tblFehlt'))).toBe('ItemNotFound');
    expect(await missing((tables) => tables.getItem('tblBedarfe').columns.getItem('Fehlt'))).toBe(
      'ItemNotFound',
    );
    await host.excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject('tblFehlt');
      const column = context.workbook.tables.getItem('tblBedarfe').columns.getItemOrNullObject('Fehlt');
      await context.sync();
      expect([table.isNullObject, column.isNullObject]).toEqual([true, true]);
    });
  });

  it('reads header, data and the whole', async () => {
    const host = await openSample();
    await host.excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tblBedarfe');
      const [head, data, all] = [table.getHeaderRowRange(), table.getDataBodyRange(), table.getRange()];
      head.load('values');
      data.load('values');
      all.load('address');
      table.columns.load('items/name,items/index');
      await context.sync();
      expect(head.values).toEqual([['Id', 'Stufe', 'Beleg']]);
      expect(data.values).toEqual([
        ['a', 1, 'kein Abschluss'],
        ['b', 2, ''],
        ['c', 3, 'Ü-Text'],
      ]);
      expect(all.address).toBe('Profil!A1:C4');
      expect(table.columns.items.map(({ name, index }) => `${index} ${name}`)).toEqual([
        '0 Id',
        '1 Stufe',
        '2 Beleg',
      ]);
    });
  });

  it('leaves out the totals row', async () => {
    const host = await openHost(withTotals(await sampleBook(), 'tblBedarfe'));
    await host.excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tblBedarfe');
      table.load('showTotals');
      const data = table.getDataBodyRange();
      data.load('address');
      await context.sync();
      expect([table.showTotals, data.address]).toEqual([true, 'Profil!A2:C3']);
    });
  });

  it('reads a column by its header wherever it stands', async () => {
    const host = await openSample();
    host.workbook.insertRows('Profil', 1, 2);
    await host.excel.run(async (context) => {
      const column = context.workbook.tables.getItem('TBLBEDARFE').columns.getItem('stufe');
      const [data, head] = [column.getDataBodyRange(), column.getHeaderRowRange()];
      data.load('address,values');
      head.load('address');
      await context.sync();
      expect([data.address, head.address]).toEqual(['Profil!B4:B6', 'Profil!B3']);
      expect(data.values).toEqual([[1], [2], [3]]);
    });
  });

  it('reads sorted rows in their new order', async () => {
    const host = await openSample();
    host.workbook.sortTable('tblBedarfe', 'Beleg');
    await host.excel.run(async (context) => {
      const data = context.workbook.tables.getItem('tblBedarfe').columns.getItem('Id').getDataBodyRange();
      data.load('values');
      await context.sync();
      expect(data.values.flat()).toEqual(['b', 'a', 'c']);
    });
  });
});
