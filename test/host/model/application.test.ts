import { codeOf, openSample } from '../testkit';
import { sampleBook } from '../sampleBook';
import { openHost } from '../nodeHost';

const base64Of = (xlsx: Uint8Array): string => Buffer.from(xlsx).toString('base64');

describe('Excel.createWorkbook', () => {
  it('opens a package as a workbook of its own, which is in front then', async () => {
    const host = await openSample();
    await host.excel.createWorkbook(
      base64Of(await sampleBook((file) => file.SetCellStr('Profil', 'C2', 'neu'))),
    );
    const opened = await openHost(host.opened[0] ?? new Uint8Array());
    expect(opened.workbook.getCell('Profil', 'C2')).toBe('neu');
    expect(host.workbook.getCell('Profil', 'C2')).toBe('kein Abschluss');
    const activate = host.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Profil').activate();
      await context.sync();
    });
    expect(await codeOf(activate)).toBe('GeneralException');
  });

  it.each([
    ['no Base64', '%'],
    ['no package', base64Of(new TextEncoder().encode('text'))],
  ])('refuses what is %s', async (_, base64) => {
    const host = await openSample();
    expect(await codeOf(host.excel.createWorkbook(base64))).toBe('InvalidArgument');
    expect(host.opened).toEqual([]);
  });

  it('is forbidden by the policy, with the message that is documented', async () => {
    const host = await openSample(undefined, { isHardened: true });
    await expect(host.excel.createWorkbook(base64Of(await sampleBook()))).rejects.toMatchObject({
      code: 'InvalidOperation',
      message: 'This operation is not allowed due to the extension hardening policy.',
    });
    expect(host.opened).toEqual([]);
  });

  it('says that an empty workbook is more than the stand-in knows', async () => {
    const host = await openSample();
    expect(await codeOf(host.excel.createWorkbook())).toBe('ApiNotImplemented');
  });
});
