import { loadExcelize } from '../nodeExcelize';
import { editPart } from '../packageEdit';
import { Person } from '../Person';
import { sampleBook } from '../sampleBook';
import { Book } from './Book';
import { readFormula, readText, readValue } from './readCell';
import { differences } from './readings';
import { numberFormat } from './styles';

describe('workbooks of the same package', () => {
  it('keep what is written apart', async () => {
    const xlsx = await sampleBook();
    const [one, two] = [new Book(await loadExcelize(), xlsx), new Book(await loadExcelize(), xlsx)];
    expect(readValue(one, 'Kennung 2', 'B3').value).toBe(6);
    new Person(one).setCell('Profil', 'B2', 10);
    new Person(one).setNumberFormat('Profil', 'B2', '@');
    expect(readValue(one, 'Kennung 2', 'B3').value).toBe(15);
    expect(readValue(two, 'Kennung 2', 'B3').value).toBe(6);
    expect(readValue(two, 'Profil', 'B2').value).toBe(1);
    expect(numberFormat(two, 'Profil', 'B2')).toBe('General');
    expect(one.save()).not.toEqual(two.save());
  });

  it('are read anew where a byte is another, even in the same array', async () => {
    const xlsx = await sampleBook();
    const other = editPart(xlsx, 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/(<c r="B2"[^>]*><v>)1/, (_, head: string) => `${head}5`),
    );
    const bytes = new Uint8Array(Math.max(xlsx.length, other.length));
    const take = (source: Uint8Array): Uint8Array => {
      bytes.set(source);
      return bytes.subarray(0, source.length);
    };
    const first = new Book(await loadExcelize(), take(xlsx));
    const second = new Book(await loadExcelize(), take(other));
    expect(readValue(first, 'Profil', 'B2').value).toBe(1);
    expect(readValue(second, 'Profil', 'B2').value).toBe(5);
  });
});

describe('a sheet that excelize would have written otherwise', () => {
  const strange: readonly [string, (xml: string) => string][] = [
    ['comments', (xml) => xml.replace('<sheetData>', '<!-- <c r="A2"><v>7</v></c> --><sheetData>')],
    ['CDATA', (xml) => xml.replace(/<f>[^<]*<\/f>/, '<f><![CDATA[1+1]]></f>')],
    [
      'an error without a formula',
      (xml) => xml.replace(/<c r="B6"[^>]*>.*?<\/c>/, '<c r="B6" t="e"><v>#N/A</v></c>'),
    ],
    [
      'a value that is none, which is asked of excelize',
      (xml) => xml.replace(/(<c r="B6"[^>]*)>/, '$1 t="d">'),
    ],
  ];

  it.each(strange)('is read as excelize reads it: %s', async (_, edit) => {
    const xlsx = editPart(await sampleBook(), 'xl/worksheets/sheet2.xml', edit);
    const book = new Book(await loadExcelize(), xlsx);
    expect(xlsx).not.toEqual(await sampleBook());
    expect(differences(book)).toEqual([]);
    new Person(book).setCell('Kennung 2', 'B2', 'geschrieben');
    expect(readText(book, 'Kennung 2', 'B2')).toBe('geschrieben');
    expect(differences(book)).toEqual([]);
  });
});

describe('what other programs save is handed over as Excel does', () => {
  const saved = async (cells: string, props = ''): Promise<Book> => {
    const xlsx = editPart(await sampleBook(), 'xl/worksheets/sheet2.xml', (xml) =>
      xml.replace(/<row r="4"[^]*<\/sheetData>/, `<row r="7">${cells}</row></sheetData>`),
    );
    const book = editPart(xlsx, 'xl/workbook.xml', (xml) =>
      xml.replace(/<calcPr [^>]*/, (head) => `${head}${props}`),
    );
    return new Book(await loadExcelize(), book);
  };

  it.each([
    ['t="b"><v>true</v>', { type: 'Boolean', value: true }],
    ['t="d"><v>2026-11-28</v>', { type: 'Double', value: 46354 }],
    ['t="e"><v>#DIV/0!</v>', { type: 'Error', value: '#DIV/0!' }],
    ['t="inlineStr"><is><r><t>a</t></r><r><t>_x0041_</t></r></is>', { type: 'String', value: 'aA' }],
    ['><f>1+1</f><v>7</v>', { type: 'Double', value: 7 }],
    ['t="str"><f>"x"</f><v>y</v>', { type: 'String', value: 'y' }],
    ['><f>1+1</f>', { type: 'Double', value: 2 }],
  ])('%s', async (cell, value) => {
    const book = await saved(`<c r="A7" ${cell}</c>`);
    expect(readValue(book, 'Kennung 2', 'A7')).toEqual(value);
  });

  it('a formula that several cells share says in each of them what it means there', async () => {
    const book = await saved(
      '<c r="A7"><f t="shared" ref="A7:B7" si="0">A2+1</f><v>1</v></c><c r="B7"><f t="shared" si="0"/><v>5</v></c>',
    );
    expect(readFormula(book, 'Kennung 2', 'B7')).toBe('=B2+1');
    expect(readValue(book, 'Kennung 2', 'B7').value).toBe(5);
  });

  it('results hold until the first change, and not where the file asks to be calculated', async () => {
    const formula = '<c r="A7" s="1"><f>1+1</f><v>7</v></c>';
    const book = await saved(formula);
    expect([readText(book, 'Kennung 2', 'A7'), readValue(book, 'Kennung 2', 'A7').value]).toEqual([
      '07.01.1900',
      7,
    ]);
    new Person(book).setCell('Profil', 'E1', 'neu');
    expect(readValue(book, 'Kennung 2', 'A7').value).toBe(2);
    const asking = await saved(formula, ' fullCalcOnLoad="1"');
    expect(readValue(asking, 'Kennung 2', 'A7').value).toBe(2);
  });
});
