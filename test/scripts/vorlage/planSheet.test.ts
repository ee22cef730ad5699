import { openTemplate, placeOf, raw, tableOf, validationAt, type Opened } from './opened';

const SHEET = 'Plan';

let opened: Opened;
beforeAll(async () => {
  opened = await openTemplate();
});

describe('the sheet of the plan', () => {
  it('asks for the day of the plan beside its label', () => {
    const place = placeOf(opened, 'Plan_Datum');
    expect(raw(opened, { sheet: SHEET, cell: place.cell.replace('E', 'A') })).toBe('Datum des Plans');
    expect(validationAt(opened, place)).toMatchObject({ type: 'date', promptTitle: 'Datum des Plans' });
    const { style } = opened.file.GetStyle(opened.file.GetCellStyle(SHEET, place.cell).style);
    expect(style.CustomNumFmt).toBe('dd.mm.yyyy');
  });

  it('keeps texts of people as text', () => {
    const { sheet, head, rows } = tableOf(opened, 'tblZiele');
    const words = head.findIndex((cell) => raw(opened, { sheet, cell }) === 'Worte der Person');
    const style = opened.file.GetCellStyle(sheet, rows[0]?.[words] ?? '').style;
    expect(opened.file.GetStyle(style).style.NumFmt).toBe(49);
  });
});
