import { cellsOf, openTemplate, placeOf, raw, tableOf, validationAt, type Opened } from './opened';

const SHEET = 'Plan';

let opened: Opened;
beforeAll(async () => {
  opened = await openTemplate();
});

describe('the sheet of the plan', () => {
  it('puts goals and steps side by side, so that neither is in the way of the other', () => {
    const columns = (table: string): string[] =>
      tableOf(opened, table).head.map((cell) => cell.replace(/\d/g, ''));
    const goals = new Set(columns('tblZiele'));
    expect(columns('tblSchritte').filter((column) => goals.has(column))).toEqual([]);
  });

  it('asks for the day of the plan beside its label', () => {
    const place = placeOf(opened, 'Plan_Datum');
    expect(raw(opened, { sheet: SHEET, cell: place.cell.replace('E', 'A') })).toBe('Datum des Plans');
    expect(validationAt(opened, place)).toMatchObject({ type: 'date', promptTitle: 'Datum des Plans' });
    const { style } = opened.file.GetStyle(opened.file.GetCellStyle(SHEET, place.cell).style);
    expect(style.CustomNumFmt).toBe('dd.mm.yyyy');
  });

  it('has its title on each of the three pages', () => {
    const title = cellsOf('A1:AB1').flat();
    expect(title.filter((cell) => raw(opened, { sheet: SHEET, cell }) === 'Plan')).toEqual([
      'A1',
      'L1',
      'T1',
    ]);
  });

  it('keeps texts of people as text', () => {
    const { head, rows } = tableOf(opened, 'tblZiele');
    const words = head.findIndex((cell) => raw(opened, { sheet: SHEET, cell }) === 'Worte der Person');
    const style = opened.file.GetCellStyle(SHEET, rows[0]?.[words] ?? '').style;
    expect(opened.file.GetStyle(style).style.NumFmt).toBe(49);
  });
});
