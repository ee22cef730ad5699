import { codeOf, openSample } from '../testkit';
import type { StandInHost } from '../nodeHost';

async function protectedSample(allow?: { formatCells: boolean }): Promise<StandInHost> {
  const host = await openSample();
  host.workbook.unlock('Profil', 'B2:C4');
  host.workbook.protectSheet('Profil', allow);
  return host;
}

function edit(host: StandInHost, change: (sheet: Excel.Worksheet) => void): Promise<void> {
  return host.excel.run(async (context) => {
    change(context.workbook.worksheets.getItem('Profil'));
    await context.sync();
  });
}

describe('a protected sheet', () => {
  it('says so', async () => {
    const host = await protectedSample();
    await host.excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/protection/protected');
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.protection.protected)).toEqual([true, false]);
    });
  });

  it('takes values in unlocked cells', async () => {
    const host = await protectedSample();
    await edit(host, (sheet) => (sheet.getRange('B2:C2').values = [[5, 'Text']]));
    expect(host.workbook.getCell('Profil', 'C2')).toBe('Text');
  });

  it('refuses a block with one locked cell as a whole', async () => {
    const host = await protectedSample();
    expect(await codeOf(edit(host, (sheet) => (sheet.getRange('A2:B2').values = [['z', 5]])))).toBe(
      'AccessDenied',
    );
    expect(host.workbook.getCell('Profil', 'B2')).toBe(1);
  });

  it('refuses number formats even for unlocked cells, unless formatting is allowed', async () => {
    const strict = await protectedSample();
    expect(await codeOf(edit(strict, (sheet) => (sheet.getRange('B2').numberFormat = [['@']])))).toBe(
      'AccessDenied',
    );
    const lenient = await protectedSample({ formatCells: true });
    await edit(lenient, (sheet) => (sheet.getRange('B2').numberFormat = [['@']]));
    expect(lenient.workbook.getNumberFormat('Profil', 'B2')).toBe('@');
  });

  it('refuses to clear locked cells and to let a table grow', async () => {
    const host = await protectedSample();
    expect(await codeOf(edit(host, (sheet) => sheet.getRange('A2').clear('Contents')))).toBe('AccessDenied');
    const growing = edit(host, (sheet) => {
      sheet.tables.getItem('tblBedarfe').rows.add(undefined, [['d', 1, '']]);
    });
    expect(await codeOf(growing)).toBe('AccessDenied');
  });

  it('is writable again once unprotected', async () => {
    const host = await protectedSample();
    host.workbook.unprotectSheet('Profil');
    await edit(host, (sheet) => (sheet.getRange('A2').values = [['neu']]));
    expect(host.workbook.getCell('Profil', 'A2')).toBe('neu');
  });

  it('is read from the package: protection, and which cells are locked', async () => {
    const host = await openSample((file) => {
      const { style } = file.NewStyle({ Protection: { Locked: false } });
      file.SetCellStyle('Profil', 'B2', 'B2', style);
      file.ProtectSheet('Profil', {});
    });
    await edit(host, (sheet) => (sheet.getRange('B2').values = [[9]]));
    expect(await codeOf(edit(host, (sheet) => (sheet.getRange('B3').values = [[9]])))).toBe('AccessDenied');
    expect(await codeOf(edit(host, (sheet) => (sheet.getRange('B2').numberFormat = [['0']])))).toBe(
      'AccessDenied',
    );
  });
});
