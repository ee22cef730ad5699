import { recorded, type Tell } from './recorded';

const insert =
  (sheet: string, row: number): Tell =>
  (file) =>
    file.InsertRows(sheet, row, 1);

describe('what is done to a workbook', () => {
  it('is told apart by every argument, by the order and by the number of changes', () => {
    const all = [[], [insert('Plan', 4)], [insert('Plan', 5)], [insert('Ziele', 4)]].map(recorded);
    const two = [
      [insert('Plan', 4), insert('Plan', 5)],
      [insert('Plan', 5), insert('Plan', 4)],
    ].map(recorded);
    expect(new Set([...all, ...two]).size).toBe(6);
    expect(recorded([insert('Plan', 4)])).toBe(recorded([insert('Plan', 4)]));
  });

  it('is not known where a change asks something', () => {
    expect(recorded([insert('Plan', 4), (file) => file.GetCellStyle('Plan', 'A1')])).toBeUndefined();
  });

  it('is not taken for unknown where a change fails by itself', () => {
    const fails: Tell = () => {
      throw new Error('our own');
    };
    expect(() => recorded([fails])).toThrow('our own');
  });
});
