import { codeOf, openSample, send } from '../testkit';

describe('a batch', () => {
  it('leaves done what was done before its error, and nothing after it', async () => {
    const host = await openSample();
    const failing = send(host, ({ workbook }) => {
      workbook.worksheets.getItem('Profil').getRange('C2').values = [['davor']];
      workbook.names.getItem('Fehlt').getRange().values = [['nie']];
      workbook.worksheets.getItem('Profil').getRange('C3').values = [['danach']];
    });
    expect(await codeOf(failing)).toBe('ItemNotFound');
    expect(host.workbook.getCell('Profil', 'C2')).toBe('davor');
    expect(host.workbook.getCell('Profil', 'C3')).toBe('');
  });

  it('tells where it failed', async () => {
    const host = await openSample();
    const failing = send(host, ({ workbook }) => {
      workbook.worksheets.getItem('Profil').getRange('C2:C3').values = [['zu kurz']];
    });
    await expect(failing).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { statement: expect.stringContaining('range.values = ...') as string },
    });
  });

  it('passes what is chained onto a null object: it is null as well, and calls do nothing', async () => {
    const host = await openSample();
    await host.excel.run(async (context) => {
      const { names, tables, worksheets } = context.workbook;
      const range = names.getItemOrNullObject('Fehlt').getRange();
      const cell = range.getCell(0, 0);
      const { worksheet } = tables.getItemOrNullObject('Fehlt');
      range.load('values');
      cell.load('address');
      worksheet.load('name');
      worksheets.getItemOrNullObject('Fehlt').delete();
      await context.sync();
      expect([range, cell, worksheet].map(({ isNullObject }) => isNullObject)).toEqual([true, true, true]);
    });
  });

  it('does not set a property of a null object', async () => {
    const host = await openSample();
    const written = send(host, ({ workbook }) => {
      workbook.names.getItem('Kaputt').getRangeOrNullObject().values = [[1]];
    });
    expect(await codeOf(written)).toBe('ItemNotFound');
  });

  it.each<[string, (workbook: Excel.Workbook) => void]>([
    ['Workbook.bindings', (workbook) => workbook.bindings.load('items/id')],
    ['Workbook.getActiveChart', (workbook) => workbook.getActiveChart().load('name')],
    ['Range.getEntireRow', (workbook) => workbook.getSelectedRange().getEntireRow().load('address')],
    ['Range.formulasLocal', (workbook) => workbook.getSelectedRange().load('formulasLocal')],
    ['Range.merge', (workbook) => workbook.getSelectedRange().merge()],
    ['Range.rowHidden', (workbook) => (workbook.getSelectedRange().rowHidden = true)],
    [
      'WorksheetProtection.unprotect',
      (workbook) => workbook.worksheets.getItem('Profil').protection.unprotect(),
    ],
    ['Range.load() without property names', (workbook) => workbook.getSelectedRange().load()],
    ["Range.load('worksheet') as a whole", (workbook) => workbook.getSelectedRange().load('worksheet')],
  ])('answers ApiNotImplemented for %s and names it', async (name, change) => {
    const host = await openSample();
    const failing = send(host, ({ workbook }) => change(workbook));
    await expect(failing).rejects.toMatchObject({ code: 'ApiNotImplemented' });
    await expect(failing).rejects.toThrow(name);
  });

  it('refuses to set what cannot be set', async () => {
    const host = await openSample();
    const failing = send(host, ({ workbook }) => {
      workbook.worksheets.getItem('Profil').name = 'Anders';
    });
    await expect(failing).rejects.toThrow('Worksheet.name');
  });
});
