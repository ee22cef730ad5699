import { openTemplate, part, tableOf, type Opened } from './opened';

let opened: Opened;
beforeAll(async () => {
  opened = await openTemplate();
});

it.each(['tblAngebote', 'tblAngebotsluecken'])(
  'the sheet of %s names nobody: it belongs to the house',
  (table) => {
    const index = opened.file.GetSheetList().list.indexOf(tableOf(opened, table).sheet) + 1;
    expect(part(opened, `xl/worksheets/sheet${index}.xml`)).not.toContain('Fall_Name');
  },
);
