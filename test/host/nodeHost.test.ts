import { openHost } from './nodeHost';
import { sampleBook } from './sampleBook';
import { codeOf, openSample } from './testkit';

describe('the stand-in host, end to end', () => {
  it('boots, reads names, tables and values, writes values and saves', async () => {
    const host = await openSample();
    await host.excel.run(async (context) => {
      const stufe = context.workbook.tables.getItem('tblBedarfe').columns.getItem('Stufe').getDataBodyRange();
      stufe.load('values,address');
      const name = context.workbook.names.getItem('Fall_Name').getRange();
      name.load('values');
      await context.sync();
      expect(stufe.address).toBe('Profil!B2:B4');
      expect(stufe.values).toEqual([[1], [2], [3]]);
      expect(name.values).toEqual([['Erika Muster']]);
      name.values = [['Max Muster']];
      stufe.values = [[3], [2], [1]];
      await context.sync();
    });
    const again = await openHost(host.save());
    expect(again.workbook.getCell('Kennung 2', 'B2')).toBe('Max Muster');
    expect(again.workbook.getCell('Profil', 'B2')).toBe(3);
  });

  it('raises the genuine PropertyNotLoaded for a property that was not loaded', async () => {
    const host = await openSample();
    const reading = host.excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      return range.values;
    });
    expect(await codeOf(reading)).toBe('PropertyNotLoaded');
  });

  it('raises errors that are errors outside of its context, too', async () => {
    const host = await openSample();
    const failing = host.excel.run(async (context) => {
      context.workbook.names.getItem('Fehlt').load('name');
      await context.sync();
    });
    await expect(failing).rejects.toBeInstanceOf(Error);
    await expect(failing).rejects.toMatchObject({ code: 'ItemNotFound', name: 'RichApi.Error' });
  });

  it('keeps hosts apart', async () => {
    const bytes = await sampleBook();
    const [one, two] = [await openHost(bytes), await openHost(bytes)];
    one.workbook.setCell('Profil', 'C2', 'nur hier');
    await one.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Profil').getRange('C3').values = [['auch nur hier']];
      await context.sync();
    });
    expect(one.workbook.getCell('Profil', 'C3')).toBe('auch nur hier');
    expect(two.workbook.getCell('Profil', 'C2')).toBe('kein Abschluss');
    expect(two.workbook.getCell('Profil', 'C3')).toBe('');
  });

  it('answers nothing any more once it is closed', async () => {
    const host = await openSample();
    host.close();
    const run = host.excel.run(async (context) => {
      context.workbook.names.load('name');
      await context.sync();
    });
    await expect(run).rejects.toThrow('closed');
  });
});
