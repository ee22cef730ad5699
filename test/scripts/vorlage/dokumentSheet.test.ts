import type { Style } from 'excelize-wasm';
import { openTemplate, part, type Opened } from './opened';

const DOCUMENTS = [
  ['Kooperationsplan', 80, 12],
  ['Bürgerblatt', 40, 12],
] as const;

let opened: Opened;
beforeAll(async () => {
  opened = await openTemplate();
});

const styleAt = (sheet: string, cell: string): Style =>
  opened.file.GetStyle(opened.file.GetCellStyle(sheet, cell).style).style;

const sheetXml = (sheet: string): string =>
  part(opened, `xl/worksheets/sheet${opened.file.GetSheetList().list.indexOf(sheet) + 1}.xml`);

/** The conditional formats of a sheet: range and condition. */
function conditions(sheet: string): string[] {
  const found = sheetXml(sheet).matchAll(
    /<conditionalFormatting sqref="([^"]*)">(.*?)<\/conditionalFormatting>/g,
  );
  return [...found].flatMap(([, range = '', rules = '']) =>
    [...rules.matchAll(/<formula>(.*?)<\/formula>/g)].map(([, formula = '']) =>
      `${range} ${formula}`.replaceAll('&#34;', '"'),
    ),
  );
}

describe.each(DOCUMENTS)('the sheet %s', (sheet, rows, size) => {
  it('keeps the kind of each line out of sight', () => {
    expect(opened.file.GetColVisible(sheet, 'A').visible).toBe(false);
  });

  it('gives each kind of line its look, over the whole block', () => {
    expect(conditions(sheet).sort()).toEqual(
      [`B1:D${rows} $A1="abschnitt"`, `B1:D${rows} $A1="titel"`, `B1:D${rows} $A1="zeile"`].sort(),
    );
  });

  it('is large enough to read, its title larger; lines go on beside, columns break them', () => {
    const [title, text, last] = ['B1', 'B2', `D${rows}`].map((cell) => styleAt(sheet, cell));
    expect(text?.Font?.Size).toBe(size);
    expect(last?.Font?.Size).toBe(size);
    expect(title?.Font?.Size).toBeGreaterThanOrEqual(size * 1.5);
    expect(text?.Alignment?.WrapText).toBeFalsy();
    expect(last?.Alignment?.WrapText).toBe(true);
  });

  it('lets every line grow with its text', () => {
    expect(sheetXml(sheet)).not.toContain('customHeight');
  });
});
