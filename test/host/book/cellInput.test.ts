import { type CellInput, readInput } from './cellInput';

const ordinary = { language: 'de', isTextCell: false, date1904: false, currentYear: 2026 } as const;
const english = { ...ordinary, language: 'en' } as const;

function read(value: string): CellInput | undefined {
  return readInput(value, ordinary);
}

describe('what a person types into an ordinary cell', () => {
  it.each(['=A1', '=1+1', '=HYPERLINK("x")'])('is a formula: %s', (text) => {
    expect(read(text)).toEqual({ kind: 'formula', formula: text.slice(1) });
  });

  it.each(['+A1', '-A1', '+1+1', '@SUMME(A1)', '- gute Deutschkenntnisse'])(
    'is a formula as well: %s',
    (text) => {
      expect(read(text)).toEqual({ kind: 'formula', formula: text });
    },
  );

  it.each([
    ['3', 3],
    ['+3', 3],
    ['-3,5', -3.5],
    ['1.234', 1234],
    ['1.234,5', 1234.5],
    ['3,0', 3],
    ['0123', 123],
    ['1E3', 1000],
    [' 7 ', 7],
  ])('is a number: %s', (text, number) => {
    expect(read(text)).toEqual({ kind: 'number', number });
  });

  it('is a percentage', () => {
    expect(read('50 %')).toEqual({ kind: 'number', number: 0.5, format: '0%' });
  });

  it.each([
    ['1.2.2026', 46054],
    ['01.02.26', 46054],
    ['1.2.', 46054],
    ['1.2', 46054],
    ['1/2/2026', 46054],
    ['2026-02-01', 46054],
    ['1.1.99', 36161],
    ['1. Februar 2026', 46054],
    ['1.Feb', 46054],
    ['Februar 2026', 46054],
  ])('is a date: %s', (text, number) => {
    expect(read(text)).toEqual({ kind: 'number', number, format: 'dd/mm/yyyy' });
  });

  it('is a date in the 1904 system', () => {
    expect(readInput('1.2.2026', { ...ordinary, date1904: true })).toMatchObject({ number: 46054 - 1462 });
  });

  it('is a time', () => {
    expect(read('12:00')).toEqual({ kind: 'number', number: 0.5, format: 'h:mm' });
    expect(read('12:00:30')).toMatchObject({ number: 43230 / 86400 });
  });

  it.each([
    ['WAHR', true],
    ['falsch', false],
  ])('is a truth value: %s', (text, boolean) => {
    expect(read(text)).toEqual({ kind: 'boolean', boolean });
  });

  it('is an error', () => {
    expect(read('#N/A')).toEqual({ kind: 'formula', formula: '#N/A' });
    expect(read('#bezug!')).toEqual({ kind: 'formula', formula: '#REF!' });
  });

  it.each([
    'x',
    '?',
    '31.2.2026',
    'a=b',
    '3 Monate',
    '-',
    '=',
    '123D456789',
    'über 12 Monate',
    '1.2.3',
    '1.5,2',
    'TRUE',
    'Mai',
    'Maier 3',
    '2 Monate',
  ])('is text: %s', (text) => {
    expect(read(text)).toEqual({ kind: 'text', text });
  });

  it('is text behind an apostrophe, which goes', () => {
    expect(read("'=A1")).toEqual({ kind: 'text', text: '=A1' });
    expect(read("'3")).toEqual({ kind: 'text', text: '3' });
  });

  it('is what it is when it is no text', () => {
    expect(readInput(3.5, ordinary)).toEqual({ kind: 'number', number: 3.5 });
    expect(readInput(false, ordinary)).toEqual({ kind: 'boolean', boolean: false });
    expect(readInput(null, ordinary)).toEqual({ kind: 'unchanged' });
    expect(readInput('', ordinary)).toEqual({ kind: 'empty' });
    expect(readInput([1], ordinary)).toBeUndefined();
  });
});

describe('what an add-in writes into an ordinary cell is English', () => {
  it.each([
    ['1.2', 1.2],
    ['1,234.5', 1234.5],
    ['3,0', 30],
    ['.5', 0.5],
    ['-3', -3],
  ])('a number: %s', (text, number) => {
    expect(readInput(text, english)).toEqual({ kind: 'number', number });
  });

  it.each([
    ['1/2/2026', 46024],
    ['1/2', 46024],
    ['1-2-26', 46024],
    ['1/2026', 46023],
    ['2026-01-02', 46024],
    ['2 January 2026', 46024],
    ['Jan 2, 2026', 46024],
    ['May 2026', 46143],
  ])('a date: %s', (text, number) => {
    expect(readInput(text, english)).toEqual({ kind: 'number', number, format: 'm/d/yyyy' });
  });

  it.each([
    ['TRUE', true],
    ['false', false],
  ])('a truth value: %s', (text, boolean) => {
    expect(readInput(text, english)).toEqual({ kind: 'boolean', boolean });
  });

  it.each(['1.2.2026', '21.11.2026', '13/2/2026', '1.234,5.6', 'WAHR', '#NV', 'Mai 2026', 'maybe 3', ','])(
    'text: %s',
    (text) => {
      expect(readInput(text, english)).toEqual({ kind: 'text', text });
    },
  );

  it('a percentage, a time, an error, a formula', () => {
    expect(readInput('12.5%', english)).toEqual({ kind: 'number', number: 0.125, format: '0%' });
    expect(readInput('12:00', english)).toEqual({ kind: 'number', number: 0.5, format: 'h:mm' });
    expect(readInput('#N/A', english)).toEqual({ kind: 'formula', formula: '#N/A' });
    expect(readInput('@x', english)).toEqual({ kind: 'formula', formula: '@x' });
  });

  it('truth in a text cell', () => {
    expect(readInput(true, { ...english, isTextCell: true })).toEqual({ kind: 'text', text: 'TRUE' });
  });
});

describe('what is put into a text cell', () => {
  it.each(['=A1', '+1', '3', '1.2.2026', 'WAHR', '@x'])('stays text: %s', (text) => {
    expect(readInput(text, { ...ordinary, isTextCell: true })).toEqual({ kind: 'text', text });
  });

  it('becomes text', () => {
    expect(readInput(3, { ...ordinary, isTextCell: true })).toEqual({ kind: 'text', text: '3' });
    expect(readInput(true, { ...ordinary, isTextCell: true })).toEqual({ kind: 'text', text: 'WAHR' });
    expect(readInput("'=A1", { ...ordinary, isTextCell: true })).toEqual({ kind: 'text', text: '=A1' });
  });
});
