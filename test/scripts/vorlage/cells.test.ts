import { absolute, cellAt, columnName, columnNumber, splitCell } from '../../../scripts/vorlage/cells';

describe('cell addresses', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [33, 'AG'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('column %i is %s, and back', (number, name) => {
    expect(columnName(number)).toBe(name);
    expect(columnNumber(name)).toBe(number);
  });

  it('are put together, taken apart and made absolute', () => {
    expect(cellAt(2, 14)).toBe('B14');
    expect(splitCell('AG19')).toEqual({ column: 'AG', row: 19 });
    expect(absolute('B14')).toBe('$B$14');
  });

  it.each(['', 'B', '14', 'B0', 'b14', 'B14:B20'])('are not made of %p', (text) => {
    expect(() => splitCell(text)).toThrow(text);
  });
});
