import { openSample, writeAndRead } from '../testkit';

describe('writing through office.js', () => {
  it('makes a formula of a text that begins with =', async () => {
    const host = await openSample();
    expect(await writeAndRead(host, '=1+2')).toMatchObject({ value: 3, type: 'Double', formula: '=1+2' });
  });

  it('leaves it text where the number format was set to @ before', async () => {
    const host = await openSample();
    const cell = { value: '=1+2', type: 'String', formula: '=1+2', format: '@', text: '=1+2' };
    expect(await writeAndRead(host, '=1+2', '@')).toEqual(cell);
  });

  it('leaves it text behind an apostrophe', async () => {
    const host = await openSample();
    expect(await writeAndRead(host, "'=1+2")).toMatchObject({ value: '=1+2', type: 'String' });
  });

  it.each(['+1+1', '-1-1'])('makes a formula of %s', async (text) => {
    const host = await openSample();
    expect(await writeAndRead(host, text)).toMatchObject({ type: 'Double', formula: `=${text}` });
  });

  it('shows an error where the formula is nonsense', async () => {
    const host = await openSample();
    expect(await writeAndRead(host, '- gute Deutschkenntnisse')).toMatchObject({ type: 'Error' });
  });

  it('makes a number of a number string and a date of a date string, with its format', async () => {
    const host = await openSample();
    expect(await writeAndRead(host, '3')).toMatchObject({ value: 3, type: 'Double' });
    expect(await writeAndRead(host, '2/1/2026')).toMatchObject({
      value: 46054,
      type: 'Double',
      format: 'm/d/yyyy',
    });
    expect(await writeAndRead(host, '1.2.2026')).toMatchObject({ value: '1.2.2026', type: 'String' });
    expect(await writeAndRead(host, '3', '@')).toMatchObject({ value: '3', type: 'String' });
    expect(await writeAndRead(host, 3, '@')).toMatchObject({ value: '3', type: 'String' });
  });

  it('keeps a number format that is there', async () => {
    const host = await openSample();
    expect(await writeAndRead(host, 46054, 'dd.mm.yyyy')).toMatchObject({ value: 46054, text: '01.02.2026' });
  });

  it('keeps numbers exactly', async () => {
    const host = await openSample();
    for (const number of [0.1 + 0.2, -0.5, 1e21, 1e-7, 123456789012, 0]) {
      expect(await writeAndRead(host, number)).toMatchObject({ value: number, type: 'Double' });
    }
  });

  it('keeps texts exactly', async () => {
    const host = await openSample();
    for (const text of ['zwei\nZeilen', ' Rand ', 'äöüß €', '<b>&amp;</b>', '😀']) {
      expect(await writeAndRead(host, text, '@')).toMatchObject({ value: text, type: 'String' });
    }
  });

  it('replaces a formula by a value', async () => {
    const host = await openSample();
    await writeAndRead(host, '=1+2');
    expect(await writeAndRead(host, 5)).toMatchObject({ value: 5, formula: 5 });
    expect(await writeAndRead(host, '')).toMatchObject({ value: '', type: 'Empty', formula: '' });
  });

  it('reads errors by name', async () => {
    const host = await openSample();
    expect(await writeAndRead(host, '#N/A')).toMatchObject({ value: '#N/A', type: 'Error' });
    expect(await writeAndRead(host, '=VLOOKUP("q",A1:B3,2,FALSE)')).toMatchObject({
      value: '#N/A',
      type: 'Error',
    });
    expect(await writeAndRead(host, '="0012"')).toMatchObject({ value: '0012', type: 'String' });
    expect(await writeAndRead(host, '=1=1')).toMatchObject({ value: true, type: 'Boolean', text: 'WAHR' });
    expect(await writeAndRead(host, '=""')).toMatchObject({ value: '', type: 'String' });
  });
});
