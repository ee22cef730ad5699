import { loadExcelize } from '../nodeExcelize';
import { Person } from '../Person';
import { sampleBook } from '../sampleBook';
import { parseReference } from './address';
import { Book } from './Book';
import { differences } from './readings';
import { readValue } from './readCell';
import { clearStyles, setNumberFormat } from './styles';
import { appendColumn, appendRows, findTable, removeRow } from './tables';
import { usedArea } from './usedCells';
import { stichprobe } from '../../support/stichprobe';

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
  it.each(
    stichprobe(TYPED, 10, 'contents of cells as excelize writes them').map(
      (value) => [JSON.stringify(value).slice(0, 20), value] as const,
    ),
  )('agree with excelize after typing %s', async (_, value) => {
    const { book, person } = await open();
    for (const cell of ['A3', 'B3', 'G3', 'E30', 'C20']) person.setCell('Profil', cell, value);
    person.setNumberFormat('Profil', 'H3', '@');
    person.setCell('Profil', 'H3', value);
    await expectAgreement(book);
  });

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
