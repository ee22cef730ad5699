/** What excelize made of a package is taken from memory where it can be, and only there. */
import { zipSync } from 'fflate';
import { type Abbild, abbildVon, unterschiede } from '../../support/abbild';
import { vorlageBytes } from '../../support/mappe';
import { sampleBook } from '../sampleBook';
import { type ExcelizeLibrary, loadExcelize } from '../nodeExcelize';
import { Person } from '../Person';
import { Book } from './Book';
import { isOwnBase, type Made, madeOf } from './made';

/** A package with these bytes in its only part. */
const bytes = (...all: number[]): Uint8Array =>
  zipSync({ part: Uint8Array.from(all) }, { level: 0, mtime: '2026-11-28' });

describe('the memory', () => {
  it('gives what was made of the same bytes for the same purpose', () => {
    const made: Made = new Map();
    const make = jest.fn(() => bytes(9));
    for (const xlsx of [bytes(1, 2, 3), bytes(1, 2, 3)])
      expect(madeOf(made, ['base', xlsx], make)).toEqual(bytes(9));
    expect(make).toHaveBeenCalledTimes(1);
    madeOf(made, ['package', bytes(1, 2, 3)], make);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('tells packages apart by any byte, by their order and by their length', () => {
    const made: Made = new Map();
    const all = [[], [0], [0, 0], [1, 2, 3], [1, 3, 2], [1, 2, 4], [129, 2, 3], [1, 2, 3, 0]].map((each) =>
      bytes(...each),
    );
    all.forEach((xlsx, index) => madeOf(made, ['base', xlsx], () => bytes(index)));
    all.forEach((xlsx, index) => expect(madeOf(made, ['base', xlsx], () => bytes(99))).toEqual(bytes(index)));
  });

  it('forgets the oldest, and makes everything anew where there is none', () => {
    const made: Made = new Map();
    const large = (): Uint8Array => new Uint8Array(50_000_000);
    for (let each = 0; each < 5; each++) madeOf(made, ['base', bytes(each)], large);
    expect(made.size).toBe(4);
    expect(madeOf(made, ['base', bytes(4)], () => bytes(7))).toHaveLength(50_000_000);
    expect(madeOf(made, ['base', bytes(0)], () => bytes(7))).toEqual(bytes(7));
    expect(madeOf(undefined, ['base', bytes(99)], () => bytes(7))).toEqual(bytes(7));
  });

  it('remembers nothing of what does not end as a package does', () => {
    const made: Made = new Map();
    for (const other of [new Uint8Array(), new Uint8Array(30), Uint8Array.of(...bytes(1), 0)]) {
      isOwnBase(made, other);
      expect(madeOf(made, ['base', other], () => bytes(5))).toEqual(bytes(5));
    }
    expect(made.size).toBe(0);
  });

  it('keeps a package as its own base as it was then', () => {
    const made: Made = new Map();
    const xlsx = bytes(1, 2, 3);
    isOwnBase(made, xlsx);
    xlsx.fill(9);
    expect(madeOf(made, ['base', bytes(1, 2, 3)], () => bytes())).toEqual(bytes(1, 2, 3));
  });
});

/** A library that counts how often it opens a package. */
async function counting(): Promise<{ excelize: ExcelizeLibrary; opened: () => number }> {
  const library = await loadExcelize();
  let opened = 0;
  const OpenReader: ExcelizeLibrary['OpenReader'] = (...args) => {
    opened += 1;
    return library.OpenReader(...args);
  };
  return { excelize: { ...library, OpenReader, made: new Map() }, opened: () => opened };
}

it('what was written over a package can be written over again without excelize', async () => {
  const { excelize, opened } = await counting();
  let xlsx = vorlageBytes();
  for (const name of ['Anna', 'Berta', 'Clara']) {
    const book = new Book(excelize, xlsx);
    new Person(book).setCell('Profiling', 'C5', name);
    xlsx = book.save();
  }
  expect(opened()).toBe(1);
  expect(new Person(new Book(excelize, xlsx)).getCell('Profiling', 'C5')).toBe('Clara');
});

it('a package that nobody changed is written once', async () => {
  const { excelize, opened } = await counting();
  const xlsx = await sampleBook();
  const [one, two] = [new Book(excelize, xlsx).save(), new Book(excelize, xlsx.slice()).save()];
  expect(one).toEqual(two);
  expect(opened()).toBe(1);
});

/** Rows come and go, and cells are written before and after. */
function moved(excelize: ConstructorParameters<typeof Book>[0]): Abbild {
  const book = new Book(excelize, vorlageBytes());
  const person = new Person(book);
  person.setCell('Profiling', 'C5', 'Anna');
  person.insertRows('Plan', 4);
  person.setCell('Plan', 'B4', 'dazwischen');
  person.deleteRow('Profiling', 1);
  person.setCell('Profiling', 'C4', 'Berta');
  return abbildVon(book.save());
}

it('what came of rows that were inserted or deleted is remembered, and is what excelize makes of them', async () => {
  const { excelize, opened } = await counting();
  const first = moved(excelize);
  const openedFirst = opened();
  expect(unterschiede(first, moved(excelize))).toEqual([]);
  expect(opened()).toBe(openedFirst);
  expect(unterschiede(first, moved({ ...excelize, made: new Map() }))).toEqual([]);
  expect(first.get('Plan!B4')).toContain('dazwischen');
});
