import { readdirSync, readFileSync } from 'node:fs';
import { loadExcelize } from '../nodeExcelize';
import { areaName, cellName, mapCells } from './address';
import { Book } from './Book';
import { checked } from './checked';
import { around, differences } from './readings';

const WORKBOOKS = [
  'assets/Fallmappe.xlsx',
  ...readdirSync('test/cases').flatMap((name) => (name.endsWith('.xlsx') ? [`test/cases/${name}`] : [])),
];

async function open(xlsx: Uint8Array): Promise<Book> {
  return new Book(await loadExcelize(), xlsx);
}

describe.each(WORKBOOKS)('the reading of %s', (path) => {
  it('agrees with that of excelize in every cell', async () => {
    const book = await open(readFileSync(path));
    const kinds = book
      .sheets()
      .flatMap(({ name }) =>
        mapCells(around(book, name), (row, column) => book.cells.content(name, cellName(row, column)).kind),
      );
    // Were cells left to excelize, the comparison would compare excelize with itself.
    expect(new Set(kinds.flat())).toEqual(new Set(['value', 'formula']));
    expect(differences(book)).toEqual([]);
  });

  it('agrees in sheets, names, tables and the date system', async () => {
    const book = await open(readFileSync(path));
    const { file } = book;
    expect(book.sheets().map(({ name }) => name)).toEqual(file.GetSheetList().list);
    expect(Object.fromEntries(book.sheets().map(({ id, name }) => [id, name]))).toEqual(
      file.GetSheetMap().sheets,
    );
    const scope = (id: number | undefined): string =>
      id === undefined ? 'Workbook' : (book.sheetName(id) ?? '');
    expect(book.names.map(({ name, refersTo, sheetId }) => [name, refersTo, scope(sheetId)])).toEqual(
      file.GetDefinedName().definedNames.map(({ Name, RefersTo, Scope }) => [Name, RefersTo, Scope]),
    );
    for (const { id, name } of book.sheets())
      expect(book.read.tables.get(id)?.map((table) => [table.name, areaName(table.area)])).toEqual(
        (file.GetTables(name).tables ?? []).map(({ Name, Range }) => [Name, Range]),
      );
    expect(book.date1904).toBe(checked(file.GetWorkbookProps()).props.Date1904 === true);
    expect(book.sheets().indexOf(book.activeSheet())).toBe(checked(file.GetActiveSheetIndex()).index);
  });
});
