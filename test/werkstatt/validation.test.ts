import { readFileSync } from 'node:fs';
import { validationAt, type CellValidation } from '../../scripts/werkstatt/page/validation';
import { parseReference } from '../host/book/address';
import { Book } from '../host/book/Book';
import { loadExcelize } from '../host/nodeExcelize';

let book: Book;

beforeAll(async () => {
  book = new Book(await loadExcelize(), readFileSync('assets/Fallmappe.xlsx'));
});

function at(sheetName: string, cell: string): CellValidation | undefined {
  const area = parseReference(cell)?.area;
  const sheet = book.findSheet(sheetName);
  if (!area || !sheet) throw new Error(`no cell ${sheetName}!${cell}`);
  return validationAt(book, sheet, area.row, area.column);
}

describe('the data validation of the Fallmappe', () => {
  it('gives the entries of a list that a name stands for', () => {
    expect(at('Profiling', 'D32')?.entries).toEqual(['0', '1', '2', '3', '?']);
    expect(at('Kennung', 'B25')?.entries).toEqual(['ja', 'nein']);
  });

  it('gives the input message of a field without a list', () => {
    expect(at('Profiling', 'C5')).toMatchObject({ message: { title: 'Name' }, entries: [] });
  });

  it('warns of a Stufe that is not in the list and takes those that are', () => {
    const validation = at('Profiling', 'D19');
    expect(validation?.objectionTo('7')).toMatchObject({ kind: 'warning' });
    for (const stufe of ['0', '3', '?', ' 2 ', '']) expect(validation?.objectionTo(stufe)).toBeUndefined();
  });

  it('stops what is not a date where a date belongs', () => {
    const validation = at('Profiling', 'F5');
    expect(validation?.objectionTo('gestern')).toMatchObject({ kind: 'stop' });
    expect(validation?.objectionTo('12')).toMatchObject({ kind: 'stop' });
    expect(validation?.objectionTo('1.2.1990')).toBeUndefined();
  });

  it('does not exist where a cell has none', () => {
    expect(at('Profiling', 'B19')).toBeUndefined();
  });
});
