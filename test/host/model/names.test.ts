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

  it.each([
    ['withWorkbook', ['Nur_Blatt', 'Fall_Name', 'Fall_Summe', 'Kaputt']],
    ['own', ['Nur_Blatt']],
  ] as const)(
    'lists the names of a sheet, as reported or as documented: %s',
    async (namesOfSheet, listed) => {
      const nurBlatt = { Name: 'Nur_Blatt', RefersTo: 'Profil!$A$1', Scope: 'Profil' };
      const host = await openSample((file) => void file.SetDefinedName(nurBlatt), {
        quirks: { namesOfSheet },
      });
      await host.excel.run(async (context) => {
        const { names } = context.workbook.worksheets.getItem('Profil');
        names.load('items/name,items/scope');
        const [own, other] = ['nur_blatt', 'Fall_Name'].map((name) => names.getItemOrNullObject(name));
        await context.sync();
        expect(names.items.map(({ name }) => name)).toEqual(listed);
        expect(names.items[0]?.scope).toBe('Worksheet');
        expect([own?.isNullObject, other?.isNullObject]).toEqual([false, namesOfSheet === 'own']);
      });
    },
  );

  it.each([
    ['a constant', '42', 'Double', 'InvalidOperation'],
    ['a formula', "OFFSET('Kennung 2'!$B$2,0,0,2,1)", 'String', 'InvalidOperation'],
    ['several areas', 'Profil!$A$1,Profil!$C$2', 'Range', 'InvalidOperation'],
    ['another workbook', '[1]Profil!$A$1', 'String', 'InvalidOperation'],
    ['deleted cells', 'Profil!#REF!', 'Error', 'InvalidReference'],
  ])('has no range for %s', async (_, refersTo, type, code) => {
    const host = await openSample();
    host.workbook.setName('Neu', refersTo);
    await host.excel.run(async (context) => {
      const item = context.workbook.names.getItem('Neu');
      item.load('type,formula');
      const range = item.getRangeOrNullObject();
      range.load('address');
      await context.sync();
      expect([item.type, item.formula, range.isNullObject]).toEqual([type, `=${refersTo}`, true]);
    });
    const failing = host.excel.run(async (context) => {
      context.workbook.names.getItem('Neu').getRange().load('values');
      await context.sync();
    });
    expect(await codeOf(failing)).toBe(code);
  });

  it.each([
    ['Profil!$A:$B', 'Profil!A:B'],
    ["'Kennung 2'!$3:$5", "'Kennung 2'!3:5"],
  ])('gives whole columns and rows as a range without contents: %s', async (refersTo, address) => {
    const host = await openSample();
    host.workbook.setName('Ganze', refersTo);
    await host.excel.run(async (context) => {
      const range = context.workbook.names.getItem('Ganze').getRange();
      range.load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual([address, null]);
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
