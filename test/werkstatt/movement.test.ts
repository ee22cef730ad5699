import { areaAt, firstVisible, moved } from '../../scripts/werkstatt/page/movement';

/** Column A and row 3 are hidden, B2:C2 is merged. */
const shape = {
  columns: [0, 10, 10, 10],
  rows: [10, 10, 0, 10],
  merged: [{ row: 1, column: 1, rows: 1, columns: 2 }],
};

describe('the selection', () => {
  it('takes merged cells as one', () => {
    expect(areaAt(shape, { row: 1, column: 2 })).toEqual({ row: 1, column: 1, rows: 1, columns: 2 });
    expect(areaAt(shape, { row: 0, column: 2 })).toEqual({ row: 0, column: 2, rows: 1, columns: 1 });
  });

  it('steps over what is merged and what is hidden', () => {
    expect(moved(shape, areaAt(shape, { row: 1, column: 1 }), 0, 1)).toEqual({ row: 1, column: 3 });
    expect(moved(shape, areaAt(shape, { row: 1, column: 3 }), 1, 0)).toEqual({ row: 3, column: 3 });
    expect(moved(shape, areaAt(shape, { row: 3, column: 3 }), -1, 0)).toEqual({ row: 1, column: 3 });
  });

  it('stays at the edge, which hidden columns do not move', () => {
    expect(moved(shape, areaAt(shape, { row: 0, column: 1 }), -1, 0)).toEqual({ row: 0, column: 1 });
    expect(moved(shape, areaAt(shape, { row: 0, column: 1 }), 0, -1)).toEqual({ row: 0, column: 1 });
    expect(moved(shape, areaAt(shape, { row: 0, column: 1 }), 15, 0)).toEqual({ row: 3, column: 1 });
  });

  it('finds the first column that can be seen', () => {
    expect(firstVisible(shape.columns)).toBe(1);
    expect(firstVisible([0, 0])).toBe(0);
  });
});
