import { codeOf, loadRange, openSample } from '../testkit';

describe('Excel.Range', () => {
  it('tells where it is, quoting the sheet as Excel does', async () => {
    const host = await openSample();
    expect(await loadRange(host, 'Profil', 'B2:C3', 'address')).toBe('Profil!B2:C3');
    expect(await loadRange(host, 'Kennung 2', '$B$2', 'address')).toBe("'Kennung 2'!B2");
    expect(await loadRange(host, 'Profil', 'B2:C4', 'rowIndex')).toBe(1);
    expect(await loadRange(host, 'Profil', 'B2:C4', 'columnIndex')).toBe(1);
    expect(await loadRange(host, 'Profil', 'B2:C4', 'rowCount')).toBe(3);
    expect(await loadRange(host, 'Profil', 'B2:C4', 'columnCount')).toBe(2);
    expect(await loadRange(host, 'Profil', 'B2:C4', 'cellCount')).toBe(6);
  });

  it('reads every type of value', async () => {
    const host = await openSample();
    expect(await loadRange(host, 'Kennung 2', 'B1:B6', 'values')).toEqual([
      [''],
      ['Erika Muster'],
      [6],
      [true],
      ['#DIV/0!'],
      [46347],
    ]);
    expect(await loadRange(host, 'Kennung 2', 'B1:B6', 'valueTypes')).toEqual([
      ['Empty'],
      ['String'],
      ['Double'],
      ['Boolean'],
      ['Error'],
      ['Double'],
    ]);
  });

  it('reads formulas, texts and number formats', async () => {
    const host = await openSample();
    expect(await loadRange(host, 'Kennung 2', 'B2:B3', 'formulas')).toEqual([
      ['Erika Muster'],
      ['=SUM(Profil!B2:B4)'],
    ]);
    expect(await loadRange(host, 'Kennung 2', 'B4:B6', 'text')).toEqual([
      ['WAHR'],
      ['#DIV/0!'],
      ['21.11.2026'],
    ]);
    expect(await loadRange(host, 'Kennung 2', 'B5:B6', 'numberFormat')).toEqual([
      ['General'],
      ['dd.mm.yyyy'],
    ]);
  });

  it('calculates a formula anew after its cells changed', async () => {
    const host = await openSample();
    host.workbook.setCell('Profil', 'B2', 10);
    expect(await loadRange(host, 'Kennung 2', 'B3', 'values')).toEqual([[15]]);
  });

  it('writes a matrix in one go, null leaving a cell alone and an empty text emptying it', async () => {
    const host = await openSample();
    await host.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Profil').getRange('B2:C3').values = [
        [7, null],
        ['', true],
      ];
      await context.sync();
    });
    expect(await loadRange(host, 'Profil', 'B2:C3', 'values')).toEqual([
      [7, 'kein Abschluss'],
      ['', true],
    ]);
    expect(await loadRange(host, 'Profil', 'B3', 'valueTypes')).toEqual([['Empty']]);
  });

  it('gives one value to all cells', async () => {
    const host = await openSample();
    await host.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Profil').getRange('E1:F2');
      range.numberFormat = '@' as unknown as string[][];
      range.values = 'x' as unknown as string[][];
      await context.sync();
    });
    expect(await loadRange(host, 'Profil', 'E1:F2', 'values')).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
    expect(host.workbook.getNumberFormat('Profil', 'F2')).toBe('@');
  });

  it.each([
    ['too few rows', [[1, 2]]],
    [
      'too many columns',
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
    ],
    ['ragged rows', [[1, 2], [1]]],
  ])('refuses a matrix of wrong dimensions: %s', async (_, matrix) => {
    const host = await openSample();
    const writing = host.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Profil').getRange('B2:C3').values = matrix;
      await context.sync();
    });
    expect(await codeOf(writing)).toBe('InvalidArgument');
    expect(host.workbook.getCell('Profil', 'B2')).toBe(1);
  });

  it('writes formulas and reads their results', async () => {
    const host = await openSample();
    await host.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Profil').getRange('E1').formulas = [['=B2+B3']];
      await context.sync();
    });
    expect(await loadRange(host, 'Profil', 'E1', 'values')).toEqual([[3]]);
  });

  it('leads to cells, neighbours and other sizes', async () => {
    const host = await openSample();
    await host.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Profil').getRange('B2:C3');
      const others = [range.getCell(1, 1), range.getOffsetRange(2, -1), range.getResizedRange(1, -1)];
      others.forEach((other) => other.load('address'));
      await context.sync();
      expect(others.map((other) => other.address)).toEqual(['Profil!C3', 'Profil!A4:B5', 'Profil!B2:B4']);
    });
  });

  it('does not lead beyond the sheet', async () => {
    const host = await openSample();
    const leaving = host.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Profil').getRange('A1').getOffsetRange(-1, 0).load('address');
      await context.sync();
    });
    expect(await codeOf(leaving)).toBe('InvalidArgument');
  });

  it('knows its sheet, on the way and loaded along', async () => {
    const host = await openSample();
    await host.excel.run(async (context) => {
      const range = context.workbook.names.getItem('Fall_Name').getRange();
      range.load('address,worksheet/name');
      const sheet = range.worksheet;
      await context.sync();
      expect(range.worksheet.name).toBe('Kennung 2');
      sheet.load('position');
      await context.sync();
      expect(sheet.position).toBe(1);
    });
  });

  it('is selected', async () => {
    const host = await openSample();
    await host.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Kennung 2').getRange('B2:B3').select();
      const selected = context.workbook.getSelectedRange();
      const active = context.workbook.getActiveCell();
      selected.load('address');
      active.load('address');
      await context.sync();
      expect([selected.address, active.address]).toEqual(["'Kennung 2'!B2:B3", "'Kennung 2'!B2"]);
    });
    expect(host.workbook.selection().sheet).toBe('Kennung 2');
  });

  it('is cleared: contents, formats, or both', async () => {
    const host = await openSample();
    await host.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Kennung 2');
      sheet.getRange('B2').clear('Contents');
      sheet.getRange('B3').clear();
      sheet.getRange('B6').clear('Formats');
      await context.sync();
    });
    expect(await loadRange(host, 'Kennung 2', 'B2:B6', 'values')).toEqual([
      [''],
      [''],
      [true],
      ['#DIV/0!'],
      [46347],
    ]);
    expect(host.workbook.getFormula('Kennung 2', 'B3')).toBe('');
    expect(host.workbook.getNumberFormat('Kennung 2', 'B6')).toBe('General');
  });

  it('moves along when a person inserts rows above while it is held', async () => {
    const host = await openSample();
    await host.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Profil').getRange('C2');
      range.load('address');
      await context.sync();
      host.workbook.insertRows('Profil', 1, 2);
      range.load('address,values');
      await context.sync();
      expect(range.address).toBe('Profil!C4');
      expect(range.values).toEqual([['kein Abschluss']]);
    });
  });
});
