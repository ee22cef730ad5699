import { openHost } from '../nodeHost';
import { editPart } from '../packageEdit';
import { sampleBook } from '../sampleBook';
import { codeOf, openSample } from '../testkit';

describe('Excel.WorksheetCollection', () => {
  it('lists sheets in the order of their tabs with their visibility', async () => {
    const bytes = await sampleBook((file) => {
      file.NewSheet('Ganz versteckt');
      file.NewSheet('Versteckt');
      file.SetSheetVisible('Versteckt', false);
    });
    const host = await openHost(
      editPart(bytes, 'xl/workbook.xml', (xml) =>
        xml.replace('name="Ganz versteckt"', '$& state="veryHidden"'),
      ),
    );
    host.workbook.moveSheet('Kennung 2', 'Profil');
    await host.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility,items/position');
      const count = worksheets.getCount();
      await context.sync();
      expect(worksheets.items.map(({ name, visibility, position }) => [position, name, visibility])).toEqual([
        [0, 'Kennung 2', 'Visible'],
        [1, 'Profil', 'Visible'],
        [2, 'Ganz versteckt', 'VeryHidden'],
        [3, 'Versteckt', 'Hidden'],
      ]);
      expect(count.value).toBe(4);
    });
  });

  it('answers ItemNotFound for a missing sheet, a null object where asked for one', async () => {
    const host = await openSample();
    const missing = host.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Fehlt').load('name');
      await context.sync();
    });
    expect(await codeOf(missing)).toBe('ItemNotFound');
    await host.excel.run(async (context) => {
      const nothing = context.workbook.worksheets.getItemOrNullObject('Fehlt');
      const something = context.workbook.worksheets.getItemOrNullObject('profil');
      something.load('name');
      await context.sync();
      expect([nothing.isNullObject, something.isNullObject, something.name]).toEqual([true, false, 'Profil']);
    });
  });

  it('keeps a sheet found while it is renamed', async () => {
    const host = await openSample();
    await host.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Profil');
      sheet.load('name');
      await context.sync();
      host.workbook.renameSheet('Profil', 'Anders');
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('Anders');
    });
  });
});

describe('Excel.Worksheet', () => {
  it('is activated', async () => {
    const host = await openSample();
    await host.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Kennung 2').activate();
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('name');
      const cell = context.workbook.getActiveCell();
      cell.load('address');
      await context.sync();
      expect([active.name, cell.address]).toEqual(['Kennung 2', "'Kennung 2'!A1"]);
    });
  });

  it('is moved to another position, and everything that points to it follows', async () => {
    const host = await openHost(await sampleBook((file) => void file.NewSheet('Drittes')));
    await host.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Drittes').position = 0;
      worksheets.load('items/name,items/position');
      await context.sync();
      expect(worksheets.items.map(({ name, position }) => `${position} ${name}`)).toEqual([
        '0 Drittes',
        '1 Profil',
        '2 Kennung 2',
      ]);
      worksheets.getItem('Drittes').position = 1;
      worksheets.load('items/name');
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Profil', 'Drittes', 'Kennung 2']);
    });
    expect(host.workbook.getReference('Fall_Name')).toBe("'Kennung 2'!$B$2");
    const again = await openHost(host.save());
    expect(again.workbook.getCell('Kennung 2', 'B2')).toBe('Erika Muster');
  });

  it.each([1, 7, -1])('says plainly that it is not moved to the end or beyond: %s', async (position) => {
    const host = await openSample();
    const moving = host.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Profil').position = position;
      await context.sync();
    });
    expect(await codeOf(moving)).toBe('ApiNotImplemented');
  });

  it('gives ranges by address, by name and by position', async () => {
    const host = await openSample();
    await host.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Kennung 2');
      const ranges = [sheet.getRange('Fall_Name'), sheet.getCell(1, 1), sheet.getRange("'Kennung 2'!B2")];
      ranges.forEach((range) => range.load('address'));
      await context.sync();
      expect(ranges.map((range) => range.address)).toEqual(Array(3).fill("'Kennung 2'!B2"));
    });
  });

  it.each(['A', 'B2:', 'Unsinn', 'Profil!A1', 'A0', 'XFE1'])('refuses the address %s', async (address) => {
    const host = await openSample();
    const reading = host.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Kennung 2').getRange(address).load('address');
      await context.sync();
    });
    expect(await codeOf(reading)).toBe('InvalidArgument');
  });

  it('knows how far it is used', async () => {
    const host = await openSample();
    await host.excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Profil').getUsedRange();
      used.load('address');
      await context.sync();
      expect(used.address).toBe('Profil!A1:C4');
    });
  });
});
