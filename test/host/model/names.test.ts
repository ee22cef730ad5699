import { codeOf, openSample } from '../testkit';

describe('Excel.NamedItemCollection', () => {
  it('lists the names of the workbook', async () => {
    const host = await openSample((file) => {
      file.SetDefinedName({ Name: 'Zahl', RefersTo: '42' });
      file.SetDefinedName({ Name: 'Wort', RefersTo: '"abc"' });
      file.SetDefinedName({ Name: 'Nur_Blatt', RefersTo: 'Profil!$A$1', Scope: 'Profil' });
    });
    await host.excel.run(async (context) => {
      const { names } = context.workbook;
      names.load('items/name,items/formula,items/type,items/visible,items/value,items/scope');
      const count = names.getCount();
      await context.sync();
      const rows = names.items.map(({ name, formula, type, value }): unknown[] => [
        name,
        formula,
        type,
        value,
      ]);
      expect(rows).toEqual([
        ['Fall_Name', "='Kennung 2'!$B$2", 'Range', "'Kennung 2'!$B$2"],
        ['Fall_Summe', "='Kennung 2'!$B$3", 'Range', "'Kennung 2'!$B$3"],
        ['Kaputt', '=#REF!', 'Error', '#REF!'],
        ['Zahl', '=42', 'Double', 42],
        ['Wort', '="abc"', 'String', 'abc'],
      ]);
      expect(names.items.every(({ visible, scope }) => visible && scope === 'Workbook')).toBe(true);
      expect(count.value).toBe(5);
    });
  });

  it('lists the names of a sheet apart', async () => {
    const host = await openSample((file) => {
      file.SetDefinedName({ Name: 'Nur_Blatt', RefersTo: 'Profil!$A$1', Scope: 'Profil' });
    });
    await host.excel.run(async (context) => {
      const { names } = context.workbook.worksheets.getItem('Profil');
      names.load('items/name,items/scope');
      await context.sync();
      expect(names.items.map(({ name, scope }) => [name, scope])).toEqual([['Nur_Blatt', 'Worksheet']]);
    });
  });

  it('finds a name without regard to case and reads its range', async () => {
    const host = await openSample();
    await host.excel.run(async (context) => {
      const range = context.workbook.names.getItem('fall_name').getRange();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['Erika Muster']]);
    });
  });

  it('gives items that go on working after a load', async () => {
    const host = await openSample();
    await host.excel.run(async (context) => {
      const { names } = context.workbook;
      names.load('items/name');
      await context.sync();
      const range = names.items[0]?.getRange();
      range?.load('address');
      await context.sync();
      expect(range?.address).toBe("'Kennung 2'!B2");
    });
  });

  it('answers ItemNotFound for a missing name and a null object where it was asked for one', async () => {
    const host = await openSample();
    const missing = host.excel.run(async (context) => {
      context.workbook.names.getItem('Fehlt').load('name');
      await context.sync();
    });
    expect(await codeOf(missing)).toBe('ItemNotFound');
    await host.excel.run(async (context) => {
      const nothing = context.workbook.names.getItemOrNullObject('Fehlt');
      const something = context.workbook.names.getItemOrNullObject('Fall_Name');
      nothing.load('name');
      something.load('name');
      await context.sync();
      expect([nothing.isNullObject, something.isNullObject, something.name]).toEqual([
        true,
        false,
        'Fall_Name',
      ]);
    });
  });

  it('has no range for a name that lost its cells', async () => {
    const host = await openSample();
    const failing = host.excel.run(async (context) => {
      context.workbook.names.getItem('Kaputt').getRange().load('values');
      await context.sync();
    });
    expect(await codeOf(failing)).toBe('InvalidReference');
    await host.excel.run(async (context) => {
      const range = context.workbook.names.getItem('Kaputt').getRangeOrNullObject();
      range.load('values');
      await context.sync();
      expect(range.isNullObject).toBe(true);
    });
  });

  it('follows its cells when rows are inserted and sheets renamed', async () => {
    const host = await openSample();
    host.workbook.insertRows('Kennung 2', 1, 3);
    host.workbook.renameSheet('Kennung 2', 'Neuer Name');
    await host.excel.run(async (context) => {
      const range = context.workbook.names.getItem('Fall_Name').getRange();
      range.load('address,values');
      await context.sync();
      expect(range.address).toBe("'Neuer Name'!B5");
      expect(range.values).toEqual([['Erika Muster']]);
    });
  });
});
