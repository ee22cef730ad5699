import { loadExcelize } from '../nodeExcelize';
import { editPart } from '../packageEdit';
import { Person } from '../Person';
import { sampleBook } from '../sampleBook';
import { Book } from './Book';
import { readText, readValue } from './readCell';
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

describe('what the stand-in does not read itself', () => {
  const strange: readonly [string, (xml: string) => string][] = [
    ['comments', (xml) => xml.replace('<sheetData>', '<!-- <c r="A2"><v>7</v></c> --><sheetData>')],
    ['CDATA', (xml) => xml.replace(/<f>[^<]*<\/f>/, '<f><![CDATA[1+1]]></f>')],
    ['a value of a kind of its own', (xml) => xml.replace(/(<c r="B6"[^>]*)>/, '$1 t="d">')],
    [
      'an error without a formula',
      (xml) => xml.replace(/<c r="B6"[^>]*>.*?<\/c>/, '<c r="B6" t="e"><v>#N/A</v></c>'),
    ],
  ];

  it.each(strange)('is asked of excelize: %s', async (_, edit) => {
    const xlsx = editPart(await sampleBook(), 'xl/worksheets/sheet2.xml', edit);
    const book = new Book(await loadExcelize(), xlsx);
    expect(xlsx).not.toEqual(await sampleBook());
    expect(differences(book)).toEqual([]);
    new Person(book).setCell('Kennung 2', 'B2', 'geschrieben');
    expect(readText(book, 'Kennung 2', 'B2')).toBe('geschrieben');
    expect(differences(book)).toEqual([]);
  });
});
