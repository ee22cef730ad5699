import { loadExcelize } from '../nodeExcelize';
import { editPart } from '../packageEdit';
import { Person } from '../Person';
import { sampleBook } from '../sampleBook';
import { parseReference } from './address';
import { Book } from './Book';
import { differences } from './readings';
import { readText, readValue } from './readCell';
import { clearStyles, numberFormat, setNumberFormat } from './styles';
import { appendColumn, appendRows, findTable, removeRow } from './tables';
import { usedArea } from './usedCells';

const TYPED = [
  ...[
    'Text',
    ' Rand ',
    "'=1+1",
    "'",
    '',
    'ä😀\n"<&>\'',
    'a\r\nb',
    '_x0041_',
    'a\u0001b',
    '\ud800',
    'x'.repeat(40_000),
  ],
  ...[
    '3,5',
    '50 %',
    '1.2.2026',
    '12:30',
    'WAHR',
    'falsch',
    '#NV',
    '=SUM(B2:B4)',
    '=1/0',
    '=Fall_Name',
    '+1+1',
  ],
  ...[0, -0, 1, 0.1 + 0.2, 1e15, 1e21, 1.7e308, 5e-324, -123_456_789.125, 2 ** 53, true, false],
];

const MERGED = 'E30:F31';

async function open(): Promise<{ book: Book; person: Person }> {
  const xlsx = await sampleBook((file) => {
    const own = file.NewStyle({ CustomNumFmt: '0.000', Protection: { Locked: false } }).style;
    file.SetColStyle('Profil', 'G', own);
    file.SetRowStyle('Profil', 20, 20, own);
    file.MergeCell('Profil', 'E30', 'F31');
    file.SetCellStyle('Profil', 'B4', 'B4', file.NewStyle({ NumFmt: 10 }).style);
  });
  const book = new Book(await loadExcelize(), xlsx);
  return { book, person: new Person(book) };
}

function area(reference: string) {
  const found = parseReference(reference)?.area;
  if (!found) throw new Error(reference);
  return found;
}

function table(book: Book) {
  const found = findTable(book, 'tblBedarfe');
  if (!found) throw new Error('tblBedarfe');
  return found;
}

/** What the grid says is what excelize says, now and once the package has been written and read again. */
async function expectAgreement(book: Book): Promise<void> {
  const saved = book.save();
  expect(differences(book)).toEqual([]);
  expect(differences(new Book(await loadExcelize(), saved))).toEqual([]);
}

describe('cells that have been written', () => {
  it.each(TYPED.map((value) => [JSON.stringify(value).slice(0, 20), value] as const))(
    'agree with excelize after typing %s',
    async (_, value) => {
      const { book, person } = await open();
      for (const cell of ['A3', 'B3', 'G3', 'E30', 'C20']) person.setCell('Profil', cell, value);
      person.setNumberFormat('Profil', 'H3', '@');
      person.setCell('Profil', 'H3', value);
      await expectAgreement(book);
    },
  );

  it('agree in merged cells', async () => {
    const { book, person } = await open();
    person.setCell('Profil', 'F31', 'innen');
    expect(readValue(book, 'Profil', 'E30').value).toBe('innen');
    clearStyles(book, 'Profil', area(MERGED));
    await expectAgreement(book);
  });

  it('agree in number formats and locks', async () => {
    const { book, person } = await open();
    setNumberFormat(book, 'Profil', 'G5', 'dd.mm.yyyy');
    setNumberFormat(book, 'Profil', 'C20', '0%');
    setNumberFormat(book, 'Kennung 2', 'B6', 'General');
    person.unlock('Profil', 'A1:B3');
    setNumberFormat(book, 'Profil', 'A2', '#,##0.00');
    person.setCell('Profil', 'A2', 1234.5);
    clearStyles(book, 'Profil', area('F20:G21'));
    clearStyles(book, 'Profil', area('B4'));
    await expectAgreement(book);
  });

  it('agree after a table has grown, shrunk and been sorted', async () => {
    const { book, person } = await open();
    appendRows(book, table(book), 3);
    person.setCell('Profil', 'B6', 7);
    removeRow(book, table(book), 5);
    await expectAgreement(book);
    appendColumn(book, table(book), 'Neu & <anders>');
    person.sortTable('tblBedarfe', 'Beleg');
    await expectAgreement(book);
    expect(table(book).area).toEqual(area('A1:D6'));
    expect(table(new Book(await loadExcelize(), book.save())).area).toEqual(area('A1:D6'));
  });

  it('agree after rows and sheets have moved', async () => {
    const { book, person } = await open();
    appendRows(book, table(book), 2);
    person.setCell('Profil', 'B5', 7);
    person.insertRows('Profil', 1, 2);
    expect(table(book).area).toEqual(area('A3:C8'));
    expect(readValue(book, 'Profil', 'B7').value).toBe(7);
    person.deleteRow('Profil', 1);
    person.setCell('Profil', 'B6', 8);
    person.renameSheet('Profil', 'Anders');
    person.moveSheet('Kennung 2', 'Anders');
    person.setCell('Anders', 'B6', 9);
    await expectAgreement(book);
    expect(readValue(book, 'Anders', 'B6').value).toBe(9);
  });

  it('leave what was written without another word when nothing else changes', async () => {
    const { book, person } = await open();
    person.setCell('Profil', 'A2', 'eins');
    const first = book.save();
    expect(book.save()).toEqual(first);
    person.setCell('Profil', 'A2', 'zwei');
    expect(book.save()).not.toEqual(first);
  });

  it('count as used, also beyond what the file told', async () => {
    const { book, person } = await open();
    person.setCell('Kennung 2', 'H40', 'weit weg');
    expect(usedArea(book, 'Kennung 2')).toEqual(area('A1:H40'));
    person.setCell('Kennung 2', 'H40', '');
    expect(usedArea(book, 'Kennung 2')).toEqual(area('A1:B6'));
  });
});

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
