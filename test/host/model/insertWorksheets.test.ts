import { leereMappe, mitExcelize } from '../../support/mitExcelize';
import { partsOf } from '../packageEdit';
import { openHost, type StandInHost } from '../nodeHost';
import { sampleBook } from '../sampleBook';
import { codeOf, loadRange } from '../testkit';

const base64 = (xlsx: Uint8Array): string => Buffer.from(xlsx).toString('base64');

/** Another workbook than the sample: none of its names is taken. */
const source = (): Promise<Uint8Array> =>
  sampleBook((file) => {
    file.SetSheetName('Profil', 'Neu');
    file.SetSheetName('Kennung 2', 'Prüfung & 2');
    file.DeleteDefinedName({ Name: 'Fall_Name' });
    file.SetDefinedName({ Name: 'Fall_Name', RefersTo: "'Prüfung & 2'!$B$2" });
    file.SetCellFormula('Prüfung & 2', 'B3', 'SUM(Neu!B2:B4)');
    file.DeleteTable('tblBedarfe');
    file.AddTable('Neu', { Range: 'A1:C4', Name: 'tblNeu' });
  });

async function insert(host: StandInHost, xlsx: Uint8Array, options?: Excel.InsertWorksheetOptions) {
  return host.excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(base64(xlsx), options);
    await context.sync();
    return ids.value;
  });
}

describe('inserting on the web', () => {
  it('makes links of formulas that reach other sheets and tables, and leaves the others', async () => {
    const host = await openHost(await sampleBook(), { surface: 'web' });
    const xlsx = await mitExcelize(await source(), (file) => {
      file.SetCellFormula('Neu', 'E1', 'COUNTA(tblNeu[Id])&"tblNeu[x]"');
      file.SetCellFormula('Neu', 'E2', "'Prüfung & 2'!B2");
      file.SetCellFormula('Neu', 'E3', 'SUM(B2:B4)+LEN(Fall_Name)');
    });
    await insert(host, xlsx);
    expect(await loadRange(host, 'Neu', 'E1:E3', 'formulas')).toEqual([
      [`=COUNTA('https://excel.invalid/Mappe.xlsx'!tblNeu[Id])&"tblNeu[x]"`],
      ["='https://excel.invalid/[Mappe.xlsx]Prüfung & 2'!B2"],
      ['=SUM(B2:B4)+LEN(Fall_Name)'],
    ]);
    expect(await loadRange(host, 'Neu', 'E1:E2', 'valueTypes')).toEqual([['Error'], ['Error']]);
  });
});

describe('inserting where a policy forbids it', () => {
  it('is an invalid operation', async () => {
    const host = await openHost(await sampleBook(), { isHardened: true });
    expect(await codeOf(insert(host, await source()))).toBe('InvalidOperation');
  });
});

describe('inserting the sheets of another workbook', () => {
  let host: StandInHost;
  let ids: string[];
  beforeAll(async () => {
    host = await openHost(await sampleBook());
    ids = await insert(host, await source(), { positionType: 'End' });
  });

  it('gives the ids of the new sheets, which stand at the end', async () => {
    const names = await host.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/id');
      await context.sync();
      return worksheets.items.map(({ name, id }) => [name, ids.includes(id)]);
    });
    expect(names).toEqual([
      ['Profil', false],
      ['Kennung 2', false],
      ['Neu', true],
      ['Prüfung & 2', true],
    ]);
  });

  it('brings values, formulas and number formats', async () => {
    expect(await loadRange(host, 'Neu', 'A1:C4', 'values')).toEqual([
      ['Id', 'Stufe', 'Beleg'],
      ['a', 1, 'kein Abschluss'],
      ['b', 2, ''],
      ['c', 3, 'Ü-Text'],
    ]);
    expect(await loadRange(host, 'Prüfung & 2', 'B3', 'formulas')).toEqual([['=SUM(Neu!B2:B4)']]);
    expect(await loadRange(host, 'Prüfung & 2', 'B6', 'numberFormat')).toEqual([['dd.mm.yyyy']]);
  });

  it('brings tables, each with an id of its own', () => {
    const tables = [...partsOf(host.save())].filter(([path]) => path.startsWith('xl/tables/'));
    expect(tables.map(([, xml]) => /displayName="(\w+)"/.exec(xml)?.[1]).sort()).toEqual([
      'tblBedarfe',
      'tblNeu',
    ]);
    expect(new Set(tables.map(([, xml]) => /<table[^>]* id="(\d+)"/.exec(xml)?.[1])).size).toBe(2);
  });

  it('keeps names that are there and loses the cells of new ones', async () => {
    const other = await openHost(await leereMappe());
    await insert(other, await source());
    expect(other.workbook.getReference('Fall_Name')).toBe('#REF!$B$2');
    expect(host.workbook.getReference('Fall_Name')).toBe("'Kennung 2'!$B$2");
  });
});

describe('a choice of sheets', () => {
  const sheetsWith = async (options: Excel.InsertWorksheetOptions): Promise<StandInHost> => {
    const host = await openHost(await leereMappe());
    await insert(host, await source(), options);
    return host;
  };
  const partText = (host: StandInHost, path: string): string => partsOf(host.save()).get(path) ?? '';
  const tables = (host: StandInHost): string[] =>
    [...partsOf(host.save()).keys()].filter((path) => path.startsWith('xl/tables/'));

  it('brings these alone, with their tables and names', async () => {
    const first = await sheetsWith({ sheetNamesToInsert: ['neu'], positionType: 'End' });
    expect(partText(first, 'xl/workbook.xml')).toContain('name="Neu"');
    expect(partText(first, 'xl/workbook.xml')).not.toContain('Prüfung &amp; 2');
    expect([tables(first).length, first.workbook.getReference('Fall_Name')]).toEqual([1, undefined]);
    const second = await sheetsWith({ sheetNamesToInsert: ['Prüfung & 2'] });
    expect([tables(second).length, second.workbook.getReference('Fall_Name')]).toEqual([0, '#REF!$B$2']);
    expect(await loadRange(second, 'Prüfung & 2', 'B6', 'numberFormat')).toEqual([['dd.mm.yyyy']]);
  });

  it('brings all of them where none is named', async () => {
    const host = await sheetsWith({ sheetNamesToInsert: [] });
    expect(partText(host, 'xl/workbook.xml')).toContain('name="Prüfung &amp; 2"');
    expect(partText(host, 'xl/workbook.xml')).toContain('name="Neu"');
  });
});

it('sheets come into a workbook that has lost some of its own', async () => {
  const host = await openHost(await sampleBook());
  await host.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Profil').delete();
    await context.sync();
  });
  await insert(host, await source(), { positionType: 'End' });
  expect(await loadRange(host, 'Neu', 'A2:B2', 'values')).toEqual([['a', 1]]);
  expect(await loadRange(host, 'Kennung 2', 'A1:A1', 'values')).toEqual(
    await loadRange(await openHost(await sampleBook()), 'Kennung 2', 'A1:A1', 'values'),
  );
});

describe('what is not inserted', () => {
  const code = async (xlsx: Uint8Array, options?: Excel.InsertWorksheetOptions): Promise<string> => {
    const host = await openHost(await sampleBook());
    const before = partsOf(host.save());
    const answer = await codeOf(insert(host, xlsx, options));
    expect(partsOf(host.save())).toEqual(before);
    return answer;
  };

  it('a workbook with a chart, as in Excel on the web', async () => {
    const chart = { Type: 22, Series: [{ Values: 'Neu!B2:B4' }] };
    expect(await code(await mitExcelize(await source(), (file) => file.AddChart('Neu', 'F1', chart)))).toBe(
      'UnsupportedFeature',
    );
  });

  it('something that is no workbook', async () => {
    expect(await code(new Uint8Array([1, 2, 3]))).toBe('InvalidArgument');
  });

  it('what the stand-in does not know: names that are taken, other places, sheets that are not there', async () => {
    expect(await code(await sampleBook())).toBe('ApiNotImplemented');
    expect(await code(await source(), { positionType: 'Beginning' })).toBe('ApiNotImplemented');
    expect(await code(await source(), { sheetNamesToInsert: ['Neu', 'Fehlt'] })).toBe('ApiNotImplemented');
  });
});

describe('what goes with it', () => {
  it('names are added once, moved, hidden and deleted', async () => {
    const host = await openHost(await sampleBook());
    await host.excel.run(async ({ workbook: { names } }) => {
      const added = names.add('Neuer_Name', '=Profil!$A$2');
      added.formula = '=Profil!$A$3';
      added.visible = false;
      names.getItem('Kaputt').delete();
      await names.context.sync();
    });
    expect(host.workbook.getReference('Neuer_Name')).toBe('Profil!$A$3');
    expect(host.workbook.getReference('Kaputt')).toBeUndefined();
    expect(partsOf(host.save()).get('xl/workbook.xml')).toMatch(/name="Neuer_Name" hidden="1"/);
    const again = host.excel.run(async (context) => {
      context.workbook.names.add('neuer_name', '=Profil!$A$2');
      await context.sync();
    });
    expect(await codeOf(again)).toBe('ItemAlreadyExists');
  });

  it('a very hidden sheet is deleted only after it was shown', async () => {
    const host = await openHost(await sampleBook());
    const change = (tun: (sheet: Excel.Worksheet) => void): Promise<void> =>
      host.excel.run(async (context) => {
        tun(context.workbook.worksheets.getItem('Kennung 2'));
        await context.sync();
      });
    await change((sheet) => (sheet.visibility = 'VeryHidden'));
    expect(await codeOf(change((sheet) => sheet.delete()))).toBe('InvalidOperation');
    await change((sheet) => {
      sheet.visibility = 'Visible';
      sheet.delete();
    });
    expect(host.workbook.getReference('Fall_Name')).toBe('#REF!');
    const last = host.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Profil').delete();
      await context.sync();
    });
    expect(await codeOf(last)).toBe('InvalidOperation');
  });
});
