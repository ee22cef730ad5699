/** A sheet moves here as in excelize, but for what belongs to single sheets: that goes with them, as in Excel. */
import { abbildVon, unterschiede } from '../../support/abbild';
import { vorlageBytes } from '../../support/mappe';
import { mitExcelize } from '../../support/mitExcelize';
import { loadExcelize } from '../nodeExcelize';
import { Person } from '../Person';
import { Book } from './Book';

const WAYS = [
  ['Plan', 'Profiling'],
  ['Profiling', 'Plan'],
  ['Kennung', 'Förderziele'],
] as const;

const order = (book: Book): readonly string[] => book.sheets().map(({ name }) => name);

/** Names of single sheets, such as print areas, each with its sheet. */
function ownNames(book: Book): readonly string[] {
  const own = book.names.flatMap(({ name, refersTo, sheetId }) =>
    sheetId === undefined ? [] : [`${book.sheetName(sheetId)}: ${name} ${refersTo}`],
  );
  return own.sort();
}

it.each(WAYS)('%s in front of %s', async (sheet, before) => {
  const excelize = await loadExcelize();
  const xlsx = await mitExcelize(vorlageBytes(), (file) => file.SetActiveSheet(2));
  const book = new Book(excelize, xlsx);
  const own = ownNames(book);
  const front = book.activeSheet().name;
  expect(own.length).toBeGreaterThan(10);
  new Person(book).moveSheet(sheet, before);
  const other = new Book(excelize, await mitExcelize(xlsx, (file) => file.MoveSheet(sheet, before)));
  expect(order(book)).toEqual(order(other));
  expect(front).toBe('Förderziele');
  expect([book.activeSheet().name, other.activeSheet().name]).toEqual([front, front]);
  expect(ownNames(book)).toEqual(own);
  const parts = [book, other].map((each) => {
    new Person(each).setCell('Kennung', 'A60', 'danach');
    return abbildVon(each.save());
  });
  const [here = new Map<string, string>(), there = new Map<string, string>()] = parts;
  expect(unterschiede(here, there).filter((each) => !each.startsWith('xl/workbook.xml'))).toEqual([]);
});
