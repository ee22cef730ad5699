/** More than 1,500 cells: office.js itself sends them in parts, and asks for their number before. */
import { codeOf, loadRange, openSample } from '../testkit';
import type { StandInHost } from '../nodeHost';

const ROWS = 800;
const MATRIX = Array.from({ length: ROWS }, (_, row) => [`${row}a`, `${row}b`, `${row}c`]);

function write(host: StandInHost, address: string): Promise<unknown> {
  return host.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Profil').getRange(address).values = MATRIX;
    await context.sync();
  });
}

it('writes all of them, each where it belongs', async () => {
  const host = await openSample();
  await write(host, `E1:G${ROWS}`);
  expect(await loadRange(host, 'Profil', `E1:G${ROWS}`, 'values')).toEqual(MATRIX);
});

it('refuses a matrix of another size before anything is written', async () => {
  const host = await openSample();
  expect(await codeOf(write(host, `E1:G${ROWS - 1}`))).toBe('InvalidArgument');
  expect(host.workbook.getCell('Profil', 'E1')).toBe('');
});

it('leads to a row, and to the area around two', async () => {
  const host = await openSample();
  await host.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Profil');
    const range = sheet.getRange('B2:D9');
    const others = [range.getRow(2), range.getRow(4).getBoundingRect(range.getCell(0, 3))];
    others.forEach((other) => other.load('address'));
    await context.sync();
    expect(others.map(({ address }) => address)).toEqual(['Profil!B4:D4', 'Profil!B2:E6']);
  });
});

it('knows no area around two on different sheets', async () => {
  const host = await openSample();
  const asking = host.excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets
      .getItem('Profil')
      .getRange('A1')
      .getBoundingRect(worksheets.getItem('Kennung 2').getRange('B2'));
    await context.sync();
  });
  expect(await codeOf(asking)).toBe('InvalidArgument');
});
