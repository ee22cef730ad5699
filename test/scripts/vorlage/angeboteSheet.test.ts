import { openTemplate, part, tableOf, type Opened } from './opened';

let opened: Opened;
beforeAll(async () => {
  opened = await openTemplate();
});

describe('the sheet of the offers', () => {
  it('has the gaps to the right of the catalogue, in the same rows', () => {
    const [offers, gaps] = ['tblAngebote', 'tblAngebotsluecken'].map((name) => tableOf(opened, name).head);
    expect(offers?.at(-1)).toBe('J6');
    expect(gaps?.[0]).toBe('L6');
  });

  it('names nobody: it belongs to the house, not to a case', () => {
    const index = opened.file.GetSheetList().list.indexOf('Angebote') + 1;
    expect(part(opened, `xl/worksheets/sheet${index}.xml`)).not.toContain('Fall_Name');
  });
});
