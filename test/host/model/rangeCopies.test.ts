import { codeOf, loadRange, openSample } from '../testkit';
import type { StandInHost } from '../nodeHost';

function change(host: StandInHost, act: (sheet: Excel.Worksheet) => unknown): Promise<unknown> {
  return host.excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('Kennung 2'));
    await context.sync();
  });
}

describe('whole rows', () => {
  it('are inserted, and what is below moves down, as do names and what is held', async () => {
    const host = await openSample();
    const before = host.workbook.getCell('Kennung 2', 'B3');
    await host.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Kennung 2');
      const held = sheet.getRange('B3');
      held.load('address');
      await context.sync();
      sheet.getRange('3:4').insert('Down');
      held.load('address,values');
      await context.sync();
      expect([held.address, held.values]).toEqual(["'Kennung 2'!B5", [[before]]]);
    });
    expect(await loadRange(host, 'Kennung 2', 'B3:B4', 'values')).toEqual([[''], ['']]);
  });

  it('are not inserted on a protected sheet', async () => {
    const host = await openSample();
    host.workbook.protectSheet('Kennung 2');
    expect(await codeOf(change(host, (sheet) => sheet.getRange('3:3').insert('Down')))).toBe('AccessDenied');
  });

  it.each([
    ['cells', 'B3:B4', 'Down'],
    ['rows to the right', '3:4', 'Right'],
  ] as const)('are all that can be inserted, not %s', async (_, address, shift) => {
    const host = await openSample();
    const failing = change(host, (sheet) => sheet.getRange(address).insert(shift));
    expect(await codeOf(failing)).toBe('ApiNotImplemented');
  });
});

describe('Range.copyFrom', () => {
  it('copies looks and leaves contents', async () => {
    const host = await openSample();
    await change(host, (sheet) => sheet.getRange('B2').copyFrom('B6', 'Formats'));
    expect(host.workbook.getNumberFormat('Kennung 2', 'B2')).toBe(
      host.workbook.getNumberFormat('Kennung 2', 'B6'),
    );
    expect(host.workbook.getCell('Kennung 2', 'B2')).toBe('Erika Muster');
  });

  it('copies a formula as Excel does: references move along unless they are held or in a text', async () => {
    const host = await openSample();
    host.workbook.setCell('Kennung 2', 'D2', '=IF(B3="B3",$B$3+B$3+$B3,SUM(B2:B3))');
    await change(host, (sheet) => sheet.getRange('E4').copyFrom('D2', 'Formulas'));
    expect(host.workbook.getFormula('Kennung 2', 'E4')).toBe('=IF(C5="B3",$B$3+C$3+$B5,SUM(C4:C5))');
  });

  it.each([
    ['everything', 'B6', 'All'],
    ['an area of another size', 'B6:B7', 'Formats'],
  ] as const)('says that it does not copy %s', async (_, source, type) => {
    const host = await openSample();
    const failing = change(host, (sheet) => sheet.getRange('B2').copyFrom(source, type));
    expect(await codeOf(failing)).toBe('ApiNotImplemented');
  });
});
