import { holds, type Value } from '../../scripts/werkstatt/page/conditionFormula';

/** Column A of a sheet, from row 1. */
const cells: readonly Value[] = [3, '?', null, 'x', 'x', 1];

function atRow(formula: string, row: number): boolean | undefined {
  return holds(formula, {
    shift: { row, column: 0 },
    read: (r, c) => (c === 0 ? (cells[r] ?? null) : null),
  });
}

describe('the formula of a conditional format', () => {
  it('moves along with the cell it is asked for', () => {
    const rows = cells.map((_, row) => atRow('AND(ISNUMBER(A1),A1>=2)', row));
    expect(rows).toEqual([true, false, false, false, false, false]);
  });

  it('keeps fixed references where they are', () => {
    const formula = 'AND(A1<>"",COUNTA($A$4:$A$6)>2)';
    expect([atRow(formula, 3), atRow(formula, 2)]).toEqual([true, false]);
  });

  it('compares texts without regard to case, and takes an empty cell for 0 and for ""', () => {
    expect(atRow('A1="X"', 3)).toBe(true);
    expect([atRow('A1=""', 2), atRow('A1=0', 2), atRow('ISBLANK(A1)', 2)]).toEqual([true, true, true]);
  });

  it('takes every text for greater than every number, as Excel does', () => {
    expect(atRow('A1>=2', 1)).toBe(true);
  });

  it('has no answer for what it does not know', () => {
    expect(atRow('VLOOKUP(A1,A1:A2,1)=1', 0)).toBeUndefined();
    expect(atRow('Fall_Name="x"', 0)).toBeUndefined();
    expect(atRow('Blatt!A1=1', 0)).toBeUndefined();
  });
});
