import type { NewFile } from 'excelize-wasm';
import { openHost } from '../nodeHost';
import { addPart, editPart, partsOf } from '../packageEdit';
import { sampleBook } from '../sampleBook';

const relationship = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const panes =
  '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>';

/** A package with everything that must not get lost. */
async function richPackage(): Promise<Uint8Array> {
  const bytes = await sampleBook((file) => {
    addValidation(file);
    file.SetConditionalFormat('Profil', 'B2:B4', [
      { Type: 'data_bar', Criteria: '=', MinType: 'min', MaxType: 'max' },
    ]);
    file.AddChart('Profil', 'H1', { Type: 3, Series: [{ Name: 'Profil!$B$1', Values: 'Profil!$B$2:$B$4' }] });
    file.SetHeaderFooter('Profil', { OddFooter: '&P' });
    file.SetDefinedName({ Name: '_xlnm.Print_Area', RefersTo: 'Profil!$A$1:$C$4', Scope: 'Profil' });
    file.NewSheet('_Integrationstool');
  });
  const hidden = editPart(bytes, 'xl/workbook.xml', (xml) =>
    xml
      .replace('name="_Integrationstool"', '$& state="veryHidden"')
      .replace('<definedName name="Fall_Summe"', '<definedName name="Fall_Summe" hidden="1"'),
  );
  const related = editPart(hidden, '_rels/.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rId99" Type="${relationship}" Target="xl/webextensions/taskpanes.xml"/>$&`,
    ),
  );
  const typed = editPart(related, '[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      '<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>$&',
    ),
  );
  return addPart(typed, 'xl/webextensions/taskpanes.xml', panes);
}

function addValidation(file: NewFile): void {
  file.AddDataValidation('Profil', {
    AllowBlank: true,
    Sqref: 'B2:B4',
    Type: 'list',
    Formula1: '"0,1,2,3,?"',
    ShowInputMessage: true,
    PromptTitle: 'Stufe',
    Prompt: '0 bis 3',
  });
}

function expectNothingLost(saved: Uint8Array, before: Uint8Array): void {
  const [now, then] = [partsOf(saved), partsOf(before)];
  expect([...now.keys()].sort()).toEqual(expect.arrayContaining([...then.keys()].sort()));
  const sheet = now.get('xl/worksheets/sheet1.xml') ?? '';
  for (const trace of [
    '<dataValidation ',
    'promptTitle="Stufe"',
    '<conditionalFormatting',
    '<oddFooter',
    '<drawing',
    '<tablePart ',
  ]) {
    expect(sheet).toContain(trace);
  }
  const workbook = now.get('xl/workbook.xml') ?? '';
  for (const trace of [
    'state="veryHidden"',
    'name="Fall_Name"',
    'name="_xlnm.Print_Area"',
    'hidden="true"',
  ]) {
    expect(workbook.replace('hidden="1"', 'hidden="true"')).toContain(trace);
  }
  expect(now.get('xl/webextensions/taskpanes.xml')).toBe(panes);
  expect(now.get('_rels/.rels')).toContain(relationship);
  expect(now.get('[Content_Types].xml')).toContain('/xl/webextensions/taskpanes.xml');
  expect(now.get('xl/tables/table1.xml')).toContain('displayName="tblBedarfe"');
}

describe('the package', () => {
  it('loses nothing when it is opened and saved', async () => {
    const before = await richPackage();
    const host = await openHost(before);
    expectNothingLost(host.save(), before);
  });

  it('loses nothing when values are written and a table grows', async () => {
    const before = await richPackage();
    const host = await openHost(before);
    await host.excel.run(async (context) => {
      context.workbook.names.getItem('Fall_Name').getRange().values = [['x']];
      context.workbook.tables.getItem('tblBedarfe').rows.add(undefined, [['d', 1, '']]);
      await context.sync();
    });
    const saved = host.save();
    expectNothingLost(saved, before);
    expect(partsOf(saved).get('xl/tables/table1.xml')).toContain('ref="A1:C5"');
  });

  it('tells of very hidden sheets and hidden names', async () => {
    const host = await openHost(await richPackage());
    await host.excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.load('items/name,items/visible');
      worksheets.load('items/name,items/visibility');
      await context.sync();
      expect(worksheets.items.find(({ name }) => name === '_Integrationstool')?.visibility).toBe(
        'VeryHidden',
      );
      expect(names.items.filter(({ visible }) => !visible).map(({ name }) => name)).toEqual(['Fall_Summe']);
    });
  });

  it('may be saved again and again, and goes on working in between', async () => {
    const host = await openHost(await sampleBook());
    for (const value of [1, 2, 3]) {
      host.workbook.setCell('Profil', 'B2', value);
      const again = await openHost(host.save());
      expect(again.workbook.getCell('Kennung 2', 'B3')).toBe(value + 5);
    }
  });

  it('keeps formulas, but no results that a change may have made wrong', async () => {
    const host = await openHost(await sampleBook());
    host.workbook.setCell('Profil', 'B2', 9);
    const parts = partsOf(host.save());
    expect(parts.get('xl/workbook.xml')).toContain('fullCalcOnLoad="true"');
    expect(parts.get('xl/worksheets/sheet2.xml')).toMatch(/<c r="B3"[^>]*><f>SUM\(Profil!B2:B4\)<\/f><\/c>/);
  });
});
