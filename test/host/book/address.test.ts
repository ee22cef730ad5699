import { areaName, cellName, columnName, mapCells, parseReference, quoteSheet } from './address';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('name column %i %s', (column, name) => {
    expect(columnName(column)).toBe(name);
    expect(parseReference(`${name}1`)?.area.column).toBe(column);
  });

  it('write cells and areas', () => {
    expect(cellName(13, 1)).toBe('B14');
    expect(areaName({ row: 0, column: 0, rows: 1, columns: 1 })).toBe('A1');
    expect(areaName({ row: 0, column: 0, rows: 3, columns: 2 })).toBe('A1:B3');
  });

  it.each([
    ['Profil', 'Profil'],
    ['_Integrationstool', '_Integrationstool'],
    ['Förderziele', 'Förderziele'],
    ['Kennung 2', "'Kennung 2'"],
    ["It's", "'It''s'"],
    ['A1', "'A1'"],
    ['2026', "'2026'"],
    ['R1C1', "'R1C1'"],
  ])('quote the sheet %s as %s', (sheet, quoted) => {
    expect(quoteSheet(sheet)).toBe(quoted);
    expect(parseReference(`${quoted}!$B$2`)?.sheet).toBe(sheet);
  });

  it('read areas from any corner', () => {
    expect(parseReference('C3:$B$2')?.area).toEqual({ row: 1, column: 1, rows: 2, columns: 2 });
  });

  it.each(['#REF!', 'Profil!#REF!', 'A', '1:2', 'SUM(A1)', 'A1,B2', 'XFE1', 'A1048577', ''])(
    'do not read %s',
    (text) => {
      expect(parseReference(text)).toBeUndefined();
    },
  );

  it('visit cells row by row', () => {
    expect(mapCells({ row: 1, column: 2, rows: 2, columns: 2 }, cellName)).toEqual([
      ['C2', 'D2'],
      ['C3', 'D3'],
    ]);
  });
});
