import { readFileSync } from 'node:fs';
import { type Abbild, abbildVon, unterschiede } from '../../support/abbild';
import { mitExcelize } from '../../support/mitExcelize';
import { loadExcelize } from '../nodeExcelize';
import { Person } from '../Person';
import { parseReference } from './address';
import { Book } from './Book';
import { clearStyles, copyStyle, setNumberFormat } from './styles';
import { appendRows, findTable, removeRow } from './tables';
import { stichprobe } from '../../support/stichprobe';

const TEMPLATE = readFileSync('assets/Fallmappe.xlsx');
/** The template, and one with gaps between its parts. */
const TEMPLATES: readonly [string, () => Promise<Uint8Array>][] = [
  ['assets/Fallmappe.xlsx', () => Promise.resolve(TEMPLATE)],
  [
    'a template from which sheets were deleted',
    () =>
      mitExcelize(TEMPLATE, (file) =>
        ['Plan', 'Angebote', 'Bürgerblatt'].forEach((sheet) => file.DeleteSheet(sheet)),
      ),
  ],
  ['a package that was written over before', () => writtenOver(TEMPLATE)],
];

/** Excelize is not asked for a base of it again. */
async function writtenOver(xlsx: Uint8Array): Promise<Uint8Array> {
  const book = new Book(await loadExcelize(), xlsx);
  const person = new Person(book);
  ['Erika', 3.25, true, '1.2.2026', ''].forEach((value, row) =>
    person.setCell('Profiling', `C${row + 5}`, value),
  );
  appendRows(book, table(book, 'tblVerlauf'), 2);
  return book.save();
}

type Step = (book: Book, person: Person) => void;

function area(reference: string) {
  const found = parseReference(reference)?.area;
  if (!found) throw new Error(reference);
  return found;
}

function table(book: Book, name: string) {
  const found = findTable(book, name);
  if (!found) throw new Error(name);
  return found;
}

const STEPS: readonly [string, Step][] = [
  [
    'texts, numbers, dates and truth values',
    (_, person) => {
      ['Erika & "Max" <b>', ' Rand\n', 'Ü 😀', 3.25, -7, true, '1.2.2026', '50 %', '', "'=1+1"].forEach(
        (value, row) => {
          person.setCell('Profiling', `C${row + 5}`, value);
          person.setCell('Profiling', `K${row * 40 + 2}`, value);
        },
      );
    },
  ],
  [
    'a text twice, and what stood there before',
    (_, person) => {
      person.setCell('Profiling', 'C5', 'zweimal');
      person.setCell('Profiling', 'C6', 'zweimal');
      person.setCell('Profiling', 'C5', '');
    },
  ],
  [
    'an emptied cell without a look and an emptied row',
    (_, person) => {
      person.setCell('Profiling', 'M60', 'kommt');
      person.setCell('Profiling', 'M60', '');
      person.setCell('Profiling', 'B5', '');
    },
  ],
  [
    'number formats, old and new',
    (book) => {
      setNumberFormat(book, 'Profiling', 'C5', 'dd.mm.yyyy');
      setNumberFormat(book, 'Profiling', 'C6', '0.0 "Stück & <mehr>"');
      setNumberFormat(book, 'Kennung', 'A2', '@');
      setNumberFormat(book, 'Kennung', 'A3', '0%');
      setNumberFormat(book, 'Kennung', 'Z3', '0%');
    },
  ],
  [
    'looks taken over and taken away',
    (book, person) => {
      setNumberFormat(book, 'Profiling', 'C5', '0.000');
      copyStyle(book, 'Profiling', 'C5', area('D60:E61'));
      clearStyles(book, 'Profiling', area('C7:D8'));
      person.setCell('Profiling', 'C7', 'ohne');
    },
  ],
  [
    'formulas and errors',
    (_, person) => {
      person.setCell('Profiling', 'C5', '=SUM(D19:D32)&"<ä>"');
      person.setCell('Profiling', 'D19', '#NV');
      person.setCell('Profiling', 'C6', '=1+1');
      person.setCell('Profiling', 'C6', 'wieder Text');
      person.setCell('Profiling', 'G19', 'über einer Formel');
    },
  ],
  [
    'names',
    (_, person) => {
      person.setName('Fall_Name', 'Profiling!$C$6');
      person.setName('Neu', "'Kennung'!$A$1:$B$2");
      person.deleteName('Fall_Zugang');
    },
  ],
  [
    'tables that grow and shrink',
    (book, person) => {
      appendRows(book, table(book, 'tblVerlauf'), 3);
      person.setCell('Verlauf', 'A21', '1.2.2026');
      const grown = table(book, 'tblVerlauf');
      removeRow(book, grown, grown.area.rows - 2);
    },
  ],
];

/** The package after a step; `prepare` may say that there is more to tell. */
async function after(
  xlsx: Uint8Array,
  step: Step,
  prepare: (book: Book) => void = () => undefined,
): Promise<Uint8Array> {
  const book = new Book(await loadExcelize(), xlsx);
  // Before its first text excelize leaves the list of types as it was.
  new Person(book).setCell('Profiling', 'L1', 'x');
  step(book, new Person(book));
  prepare(book);
  return book.save();
}

/** What both ways of writing say after the same steps. */
async function bothWays(xlsx: Uint8Array, step: Step): Promise<[here: Uint8Array, byExcelize: Uint8Array]> {
  return [await after(xlsx, step), await after(xlsx, step, (book) => book.changeBeyond(() => undefined))];
}

describe.each(TEMPLATES)('the package written over %s', (_name, open) => {
  let xlsx: Uint8Array;
  let untouched: Abbild;
  beforeAll(async () => {
    xlsx = await open();
    untouched = abbildVon(await after(xlsx, () => undefined));
  });

  it.each(stichprobe(STEPS, 4, 'steps of a workbook that excelize writes too'))(
    'is that of excelize in every cell and every other part: %s',
    async (_, step) => {
      const [here, byExcelize] = await bothWays(xlsx, step);
      expect(unterschiede(abbildVon(here), untouched)).not.toEqual([]);
      expect(unterschiede(abbildVon(here), abbildVon(byExcelize))).toEqual([]);
    },
  );

  it('is left to excelize where there is more to tell', async () => {
    const [here, byExcelize] = await bothWays(xlsx, (_, person) => {
      person.setCell('Profiling', 'C5', 1e-7);
      person.protectSheet('Kennung');
      person.unlock('Profiling', 'C5');
      person.select('Kennung', 'A1');
    });
    expect(here).toEqual(byExcelize);
  });
});
